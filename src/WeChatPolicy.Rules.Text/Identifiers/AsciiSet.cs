using System.Buffers;

namespace WeChatPolicy.Rules.Text;

/// <summary>Sets of ASCII characters. Unlike the range methods of spans they allocate nothing even before the code is optimised.</summary>
internal static class AsciiSet
{
    internal static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    internal static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
}
