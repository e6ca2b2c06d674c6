using BenchmarkDotNet.Running;
using WeChatPolicy.Rules.Benchmarks.Duties;

if (args is ["year"]) YearReport.Run();
else BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
