using System.Globalization;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using WeChatPolicy.Rules;

namespace Interop.Logging;

/// <summary>A message and its decision, logged in whole.</summary>
internal static class SerilogExample
{
    public static Task RunAsync(TextWriter output)
    {
        // <logger>
        using var logger = new LoggerConfiguration()
            .Destructure.With<PolicyDestructuring>()
            .WriteTo.Sink(new Lines(output))
            .CreateLogger();
        // </logger>

        Log(logger, Company.Message("m1", "登录密码：Qm7#kd29x"));
        return Task.CompletedTask;
    }

    // <log>
    private static void Log(ILogger logger, Message message)
    {
        var decision = Company.Engine.Evaluate(message);
        logger.Information("screened {@Message}: {@Decision}", message, decision);
        logger.Information("screened {Message}: {Decision}", message, decision);
    }

    // </log>

    /// <summary>Stands in for a console or a file.</summary>
    private sealed class Lines(TextWriter output) : ILogEventSink
    {
        public void Emit(LogEvent logEvent) => output.WriteLine(logEvent.RenderMessage(CultureInfo.InvariantCulture));
    }
}
