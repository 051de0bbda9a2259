"""What everything is made of: frozen, keyword-only, slotted records; standard library only."""
