"""What the window says in the language of the person: translations, names, sentences, times."""
