using System.Globalization;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>The names <c>option[0]</c>, <c>item[3].title</c> …, made once so that reading a list allocates none.</summary>
internal sealed class PartNames(string before, string after = "")
{
    private readonly string?[] _first = new string?[64];

    public string At(int index) => index < _first.Length ? _first[index] ??= Make(index) : Make(index);

    private string Make(int index) => string.Create(CultureInfo.InvariantCulture, $"{before}[{index}]{after}");
}
