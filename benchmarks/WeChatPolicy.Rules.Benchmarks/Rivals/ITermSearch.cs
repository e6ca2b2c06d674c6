namespace WeChatPolicy.Rules.Benchmarks.Rivals;

/// <summary>One way to ask whether any of many terms stands in a text.</summary>
internal interface ITermSearch
{
    /// <summary>What tables call it.</summary>
    string Name { get; }

    /// <summary>Whether one of the terms stands in the text, as it was written.</summary>
    bool Finds(string text);
}
