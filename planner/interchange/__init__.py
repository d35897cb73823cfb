"""Files of other programs, in and out: what they say as records of the domain, and the other way round."""
