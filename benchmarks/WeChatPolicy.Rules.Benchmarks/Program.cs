using BenchmarkDotNet.Running;
using WeChatPolicy.Rules.Benchmarks.Duties;
using WeChatPolicy.Rules.Benchmarks.Growth;

if (args is ["year"]) YearReport.Run();
else if (args is ["doubling-facts"]) DoublingFacts.Run();
else BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
