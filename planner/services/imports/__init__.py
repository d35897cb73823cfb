"""Taking a calendar's file into a plan: never doubled, and one step that can be taken back."""
