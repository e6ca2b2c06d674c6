using System.Globalization;
using Interop.Logging;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Json;
using WeChatPolicy.Rules;

namespace Interop.Tests;

public class SerilogTests
{
    private const string Secret = "Qm7#kd29x";

    private static readonly Message s_message = Company.Message("m1", $"登录密码：{Secret}");

    private static readonly PolicyDecision s_decision = Company.Engine.Evaluate(s_message);

    private static readonly FileTransfer s_file = OfficeFiles.OfficeFilesExample.Announced("f1", $"{Secret}.docx") with { ExtractedText = $"登录密码：{Secret}" };

    /// <summary>What a host may hand to a logger: alone, in objects of its own, in lists and in dictionaries.</summary>
    public static TheoryData<string, string> Values => new()
    {
        { "message", "m1" },
        { "decision", "3.1.1/password-disclosure" },
        { "finding", "3.1.1/password-disclosure" },
        { "evidence", "text" },
        { "file", "f1" },
        { "wrapped", "m1" },
        { "list", "f1" },
        { "dictionary", "m1" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_destructured_value_is_logged_by_what_it_is_and_never_by_what_was_written(string name, string known)
    {
        var log = Log(logger => logger.Information("{@Value}", Value(name)));

        Assert.DoesNotContain(Secret, log, StringComparison.Ordinal);
        Assert.DoesNotContain("登录密码", log, StringComparison.Ordinal);
        Assert.Contains(known, log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("message")]
    [InlineData("decision")]
    [InlineData("finding")]
    [InlineData("file")]
    [InlineData("list")]
    public void A_value_that_is_not_destructured_is_its_ToString_which_tells_nothing_either(string name) =>
        Assert.DoesNotContain(Secret, Log(logger => logger.Information("{Value}", Value(name))), StringComparison.Ordinal);

    [Fact]
    public void Properties_of_a_context_are_destructured_alike() =>
        Assert.DoesNotContain(Secret, Log(logger => logger.ForContext("fact", s_message, destructureObjects: true).Information("screened")), StringComparison.Ordinal);

    /// <summary>Why the policy is needed: a fact of which everything is known brings its text along, and any other cannot be taken apart at all.</summary>
    [Theory]
    [InlineData(true, Secret)]
    [InlineData(false, "InvalidOperationException")]
    public void Without_the_policy_a_destructured_fact_brings_its_text_along_or_nothing(bool isKnown, string logged)
    {
        var message = isKnown
            ? s_message with
            {
                Conversation = s_message.Conversation! with { Members = new([]) },
                Circumstances = new() { Topics = new([]), Approvals = new([]), Consents = new([]), Discloses = new([]) },
            }
            : s_message;

        Assert.Contains(logged, Log(logger => logger.Information("{@Value}", message), new LoggerConfiguration()), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, Log(logger => logger.Information("{@Value}", message)), StringComparison.Ordinal);
    }

    private static object Value(string name) => name switch
    {
        "message" => s_message,
        "decision" => s_decision,
        "finding" => s_decision.Findings[0],
        "evidence" => s_decision.Findings[0].Evidence[0],
        "file" => s_file,
        "wrapped" => new { Request = 7, Fact = s_message, Decision = s_decision },
        "list" => new Fact[] { s_message, s_file },
        _ => new Dictionary<string, Fact> { ["first"] = s_message },
    };

    private static string Log(Action<ILogger> log, LoggerConfiguration? configuration = null)
    {
        using var written = new StringWriter();
        using (var logger = (configuration ?? new LoggerConfiguration().Destructure.With<PolicyDestructuring>()).WriteTo.Sink(new Collected(written)).CreateLogger()) log(logger);
        return written.ToString();
    }

    // Rendered text and every property, as a sink could keep them.
    private sealed class Collected(TextWriter written) : ILogEventSink
    {
        private readonly JsonFormatter _json = new(renderMessage: true, formatProvider: CultureInfo.InvariantCulture);

        public void Emit(LogEvent logEvent) => _json.Format(logEvent, written);
    }
}
