"""Notes as W3C Web Annotations: written, read, and held against the rules of the model."""
