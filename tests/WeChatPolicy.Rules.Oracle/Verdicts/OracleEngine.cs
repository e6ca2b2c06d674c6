using RulesEngine.Models;
using WeChatPolicy.Rules.Oracle.Words;

namespace WeChatPolicy.Rules.Oracle.Verdicts;

/// <summary>The workflows of one type of fact, run by RulesEngine's own executor.</summary>
internal sealed class OracleEngine
{
    // RulesEngine keeps what it learns about types in statics: what fills them runs on one thread at a time.
    private static readonly Lock s_setUp = new();

    private static readonly TextCapture s_capture = new();

    private static readonly NaiveTime s_time = new();

    private readonly Type _factType;
    private readonly RulesEngine.RulesEngine _engine;

    private OracleEngine(Type factType, RulesEngine.RulesEngine engine) => (_factType, _engine) = (factType, engine);

    /// <summary>Has RulesEngine compile every expression, on one thread. One that does not parse is an error here and not a rule that never fires.</summary>
    public static OracleEngine For(Type factType, Fact sample) => For(factType, WorkflowFiles.For(factType), sample);

    /// <summary>The same for a workflow that is no file's.</summary>
    public static OracleEngine For(Type factType, Workflow workflow, Fact sample)
    {
        lock (s_setUp)
        {
            var settings = Settings();
            var oracle = new OracleEngine(factType, new RulesEngine.RulesEngine([workflow], settings));
            oracle.Judge(sample);
            return oracle;
        }
    }

    /// <summary>What follows from the workflows. A rule that could not be run is an error, never a false.</summary>
    public Opinion Judge(Fact fact)
    {
        var (applies, judged) = (false, false);
        var byRule = new Dictionary<string, (Verdict Verdict, bool Unknown)>(StringComparer.Ordinal);
        foreach (var result in _engine.ExecuteAllRulesAsync(_factType.Name, Parameters(fact)).AsTask().GetAwaiter().GetResult())
        {
            if (!string.IsNullOrEmpty(result.ExceptionMessage)) throw new InvalidOperationException($"{result.Rule.RuleName}: {result.ExceptionMessage}");
            var (id, level) = (WorkflowFiles.IdOf(result.Rule.RuleName), WorkflowFiles.LevelOf(result.Rule.RuleName));
            if (id == WorkflowFiles.Scope)
            {
                if (level == "applies") applies = result.IsSuccess;
                else judged = result.IsSuccess;
                continue;
            }

            var (verdict, unknown) = byRule.GetValueOrDefault(id);
            if (result.IsSuccess && level == "possible" && verdict < Verdict.Doubtful) verdict = Verdict.Doubtful;
            if (result.IsSuccess && level == "certain") verdict = Verdict.Certain;
            byRule[id] = (verdict, unknown || (result.IsSuccess && level == "unknown"));
        }

        if (!judged || !applies)
        {
            foreach (var id in byRule.Keys.Where(id => !applies || !ReadsOutsiders(id)).ToArray()) byRule[id] = (Verdict.Silent, false);
        }

        return new Opinion(applies, byRule);
    }

    /// <summary>What was found in the fact's texts.</summary>
    public static FoundText Read(Fact fact) => s_capture.Read(fact);

    // What comes from outside concerns whoever receives it: a lure to beware of, a file to deal with.
    private static bool ReadsOutsiders(string ruleId) => ruleId == "3.1.2/suspicious-message" || ruleId.StartsWith("2.4.3/", StringComparison.Ordinal);

    private static RuleParameter[] Parameters(Fact fact) =>
    [
        new(NameOf(fact), fact), new("options", BuiltIn.Options), new("text", Read(fact)), new("time", s_time), new("talk", Talk.Of(fact)),
    ];

    private static string NameOf(Fact fact) => fact switch
    {
        Message => "message",
        FileTransfer => "file",
        Account => "account",
        Organisation => "organisation",
        ConversationSegment => "stretch",
        _ => "event",
    };

    private static ReSettings Settings() => new()
    {
        CustomTypes = [.. typeof(Fact).Assembly.GetExportedTypes().Where(type => !type.IsGenericTypeDefinition && (type.Namespace == typeof(Fact).Namespace || type.Namespace == typeof(ConversationSegment).Namespace)), typeof(FoundText), typeof(NaiveTime), typeof(Talk)],
        AutoRegisterInputType = false,
        EnableExceptionAsErrorMessage = true,
        EnableFormattedErrorMessage = false,
    };
}
