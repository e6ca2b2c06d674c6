namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Of several ways to say the same thing (ECMA-376-3, 9.3) reads the first that has a text.</summary>
internal sealed class AlternateContent
{
    private readonly Stack<(long Written, bool Found)> _open = new();

    public void Begin(PartXml xml, long written)
    {
        switch (xml.Name)
        {
            case "AlternateContent" when !xml.IsEmpty:
                _open.Push((written, false));
                break;
            case "Choice" or "Fallback" when _open.TryPeek(out var state) && (state.Found || written > state.Written):
                xml.Skip();
                break;
        }
    }

    public void End(string name, long written)
    {
        if (name == "AlternateContent") _open.TryPop(out _);
        else if (_open.TryPop(out var state)) _open.Push((state.Written, written > state.Written));
    }
}
