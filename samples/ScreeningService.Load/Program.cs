using System.Globalization;
using ScreeningService.Load;

// How many requests of each kind, and over how many connections at once.
var requests = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 20_000;
var connections = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 16;
return await LoadRun.RunAsync(requests, connections, Console.Out);
