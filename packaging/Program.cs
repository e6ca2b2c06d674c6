using WeChatPolicy.Packaging;

// Package.targets compiles and runs this when a package is made: the assembly, its whole documentation, and where that of public members goes.
PublicDocumentation.Write(args[0], args[1], args[2]);
