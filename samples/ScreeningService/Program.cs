using ScreeningService;

// Everything that a test needs to run the same service lies in ScreeningApplication.
await using var app = ScreeningApplication.Build(args);
await app.RunAsync();
