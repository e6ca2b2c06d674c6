using System.Globalization;
using BenchmarkDotNet.Running;
using WeChatPolicy.Rules.Benchmarks.Duties;
using WeChatPolicy.Rules.Benchmarks.Growth;
using WeChatPolicy.Rules.Benchmarks.Text;

if (args is ["year"]) YearReport.Run();
else if (args is ["facts"]) FactsReport.Run();
else if (args is ["doubling", .. var rest]) DoublingReport.Run(rest.Contains("pairs"), rest is [.., var size] && int.TryParse(size, CultureInfo.InvariantCulture, out var characters) ? characters : 1 << 17);
else if (args is ["everyday", var folder]) EverydayReport.Run(folder);
else if (args is ["doubling-facts"]) DoublingFacts.Run();
else BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
