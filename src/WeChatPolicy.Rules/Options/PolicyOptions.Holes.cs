namespace WeChatPolicy.Rules;

public sealed partial record PolicyOptions
{
    /// <summary>Every option that is null where a value belongs, and every list and dictionary with an entry that is null or a name that is empty.</summary>
    internal List<string> Holes()
    {
        (string Name, object? Value)[] groups =
        [
            (nameof(Scope), Scope), (nameof(Publication), Publication), (nameof(Calendar), Calendar), (nameof(Accounts), Accounts),
            (nameof(Communication), Communication), (nameof(Files), Files), (nameof(Passwords), Passwords), (nameof(Incidents), Incidents),
            (nameof(Backups), Backups), (nameof(Privacy), Privacy), (nameof(Supervision), Supervision), (nameof(Assessment), Assessment),
            (nameof(Training), Training), (nameof(Tracking), Tracking),
        ];
        var holes = groups.Where(group => group.Value is null).Select(group => Hole(group.Name)).ToList();
        if (Publication is not null) holes.AddRange(InEntries("Publication:Reviewers", Publication.Reviewers, InItems));
        if (Files is not null) holes.AddRange(InItems("Files:AllowedExtensions", Files.AllowedExtensions));
        if (Passwords is not null) holes.AddRange(InItems("Passwords:CompanyNames", Passwords.CompanyNames));
        if (Assessment is not null) holes.AddRange(InItems("Assessment:Ladder", Assessment.Ladder));
        if (Training is { Channels: null }) holes.Add(Hole("Training:Channels"));
        holes.AddRange(InEntries(nameof(Rules), Rules, static (name, rule) => rule is null ? [Hole(name)] : []));
        if (Rules is not null) holes.AddRange(Rules.Keys.GroupBy(id => id, StringComparer.OrdinalIgnoreCase).Where(ids => ids.Count() > 1).Select(ids => $"Rules:{ids.Key} stands there twice, as {string.Join(" and ", ids)}; keep one."));
        holes.AddRange(InEntries(nameof(Lexicons), Lexicons, InItems));
        holes.AddRange(InItems(nameof(AllowedTerms), AllowedTerms));
        return holes;
    }

    private static IEnumerable<string> InItems<T>(string name, T[]? items)
        where T : class =>
        items is null ? [Hole(name)] : items.Index().Where(item => item.Item is null).Select(item => Hole($"{name}:{item.Index}"));

    private static IEnumerable<string> InEntries<T>(string name, Dictionary<string, T>? entries, Func<string, T?, IEnumerable<string>> inEntry)
        where T : class =>
        entries is null ? [Hole(name)]
        : entries.SelectMany(entry => string.IsNullOrWhiteSpace(entry.Key) ? [$"{name}: an entry has no name."] : inEntry($"{name}:{entry.Key}", entry.Value));

    private static string Hole(string name) => $"{name} must not be null; leave it out for its default.";
}
