"""What people say of a block afterwards: thanks for it, or that it hurt."""
