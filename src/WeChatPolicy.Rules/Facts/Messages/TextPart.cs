namespace WeChatPolicy.Rules;

/// <summary>A named text of a fact beside its main one: a title, a description, a file name.</summary>
public sealed record TextPart
{
    /// <summary>A named text.</summary>
    /// <param name="name">The name that evidence refers to it by, not empty.</param>
    /// <param name="text">The text as it was sent.</param>
    public TextPart(string name, string text)
    {
        Name = FactGuard.NotEmpty(name, nameof(name));
        Text = FactGuard.NotNull(text, nameof(text));
    }

    /// <summary>The name that evidence refers to it by.</summary>
    public string Name { get; }

    /// <summary>The text as it was sent.</summary>
    public string Text { get; }

    /// <summary>The name; never the text.</summary>
    public override string ToString() => Name;
}
