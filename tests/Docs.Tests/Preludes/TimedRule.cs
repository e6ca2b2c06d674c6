/// <summary>A rule that has begun, and what a clause's file has beside it.</summary>
internal static class Fragment
{
    private static Party? OwedTo(Participant person) => person.Kind == ParticipantKind.Employee ? Party.Company : null;

    public static RuleDefinition Rule { get; } = WeChatPolicy.Rules.Rule.Define("acme/timed")
// block
}
