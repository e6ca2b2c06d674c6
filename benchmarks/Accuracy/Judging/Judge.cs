namespace WeChatPolicy.Rules.Accuracy;

/// <summary>Has an engine judge many texts at once, order kept.</summary>
internal static class Judge
{
    /// <summary>Judges each item as the message that it is made into.</summary>
    public static Judged<T>[] All<T>(PolicyEngine engine, IReadOnlyList<T> items, Func<T, string> text, Func<T, Setting> setting)
    {
        var judged = new Judged<T>[items.Count];
        Parallel.For(0, items.Count, at =>
        {
            var item = items[at];
            var words = text(item);
            judged[at] = new Judged<T>(item, words, engine.Evaluate(setting(item).Says($"{at}", words)));
        });
        return judged;
    }

    /// <summary>Judges texts that an employee would have written to a work group.</summary>
    public static Judged<string>[] InWorkGroup(PolicyEngine engine, IReadOnlyList<string> texts) =>
        All(engine, texts, static text => text, static _ => Setting.WorkGroup);
}
