"""Letting phones at home fetch what leaves a plan."""
