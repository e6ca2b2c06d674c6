// The block stands alone, with nothing but the namespaces.
