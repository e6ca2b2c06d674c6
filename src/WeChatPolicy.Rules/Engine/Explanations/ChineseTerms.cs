using System.Collections.Frozen;

namespace WeChatPolicy.Rules;

/// <summary>The Chinese names of fields, values and signals, so that an explanation in Chinese has no word of the code in it.</summary>
/// <remarks>A table, <c>zh-CN.txt</c>: a name and, behind an equals sign, what it is called. A field is looked up by its path, or else by its last name.</remarks>
internal static class ChineseTerms
{
    private const string Table = "Explanations/zh-CN.txt";

    private static readonly Lazy<FrozenDictionary<string, string>> s_names = new(Load);

    /// <summary>What it is called; itself where the table does not know it, as an id or a number is.</summary>
    public static string Of(string name)
    {
        if (s_names.Value.TryGetValue(name, out var called)) return called;
        return s_names.Value.TryGetValue(name[(name.LastIndexOf('.') + 1)..], out called) ? called : name;
    }

    private static FrozenDictionary<string, string> Load()
    {
        using var reader = new StreamReader(typeof(ChineseTerms).Assembly.GetManifestResourceStream(Table)
            ?? throw new InvalidOperationException($"{Table} is not embedded."));
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split(" = ", 2) is [var name, var called]) names[name] = called;
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
