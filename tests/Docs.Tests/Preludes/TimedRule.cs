internal static class TimedRule
{
    private static Party OwedTo(string person) => Party.Company;

    public static RuleDefinition Rule { get; } = WeChatPolicy.Rules.Rule.Define("acme/timed")
// block
}
