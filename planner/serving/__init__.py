"""A small web server for phones at home. It knows no plan, only finished bytes under secrets."""
