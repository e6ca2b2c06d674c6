namespace WeChatPolicy.Rules.Accuracy;

/// <summary>Every set, in the order in which it is told of.</summary>
internal static class Inventory
{
    /// <summary>Measures the sets whose title has the part that is asked for; all where none is.</summary>
    /// <param name="engine">The engine as a host has it.</param>
    /// <param name="engineOfDialogue">By the id of a dialogue the engine that judges it: one whose weights did not learn from it.</param>
    /// <param name="data">The tuning data, null where they are absent.</param>
    /// <param name="only">A part of a title.</param>
    public static IEnumerable<Report> Measure(PolicyEngine engine, Func<string, PolicyEngine> engineOfDialogue, Datasets? data, string? only)
    {
        bool IsWanted(string title) => only is null || title.Contains(only, StringComparison.OrdinalIgnoreCase);
        if (data is not null)
        {
            if (IsWanted("Office scenarios, rules on office scenarios"))
            {
                var office = OfficeScenarios.JudgeAll(engine, data);
                yield return OfficeScenarios.Measure(office);
                yield return OfficeRules.Measure(office);
            }

            if (IsWanted("Office field cases")) yield return FieldCases.Measure(engine, data);
            if (IsWanted("Offensive posts, disguises of offensive posts"))
            {
                var posts = OffensivePosts.JudgeAll(engine, data);
                yield return OffensivePosts.Measure(posts);
                yield return DisguisedPosts.Measure(engine, posts);
            }

            if (IsWanted("Everyday chat")) yield return EverydayChat.Measure(engine, data);
            if (IsWanted("Disguised everyday chat")) yield return DisguisedChat.Measure(engine, data);
            if (IsWanted("Harmless words")) yield return HarmlessWords.Measure(engine, data);
            if (IsWanted("Fraud dialogues")) yield return FraudDialogues.Measure(engineOfDialogue, data);
            if (IsWanted("Spam messages")) yield return SpamMessages.Measure(engine, data);
            if (IsWanted("Rumours")) yield return RumourPosts.Measure(engine, data);
            if (IsWanted("Identifier cases")) yield return IdentifierCases.Measure(data);
        }

        if (IsWanted("Generated identifiers")) yield return GeneratedIdentifiers.Measure();
        if (IsWanted("Held-out sentences")) yield return HeldOutExamples.Measure(engine);
    }
}
