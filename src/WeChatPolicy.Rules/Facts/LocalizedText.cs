namespace WeChatPolicy.Rules;

/// <summary>A text in the two languages of the library.</summary>
/// <param name="Zh">Simplified Chinese (zh-CN).</param>
/// <param name="En">English.</param>
public sealed record LocalizedText(string Zh, string En)
{
    /// <summary>The text in a language: English for names that begin with <c>en</c>, Chinese otherwise.</summary>
    public string In(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? En : Zh;
    }

    /// <summary>Pairs a Chinese text with its English one.</summary>
    public static implicit operator LocalizedText((string Zh, string En) pair) => new(pair.Zh, pair.En);

    /// <summary>Pairs a Chinese text with its English one.</summary>
    public static LocalizedText FromValueTuple((string Zh, string En) pair) => pair;
}
