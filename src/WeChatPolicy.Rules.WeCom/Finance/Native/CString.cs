using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>A text for a C function, ended by NUL. It may be a key or a secret: it is overwritten before its memory is given back.</summary>
internal readonly unsafe ref struct CString : IDisposable
{
    private readonly int _length;

    public CString(string? text)
    {
        // Without one the vendor's own example hands over an empty text, not a null pointer.
        _length = Encoding.UTF8.GetByteCount(text ?? "");
        Pointer = Allocate(_length);
        Encoding.UTF8.GetBytes(text ?? "", new Span<byte>(Pointer, _length));
    }

    public CString(ReadOnlySpan<byte> text)
    {
        _length = text.Length;
        Pointer = Allocate(_length);
        text.CopyTo(new Span<byte>(Pointer, _length));
    }

    public byte* Pointer { get; }

    /// <summary>A NUL inside would hide from the function what stands behind it.</summary>
    public static void Check(ReadOnlySpan<char> text, string name)
    {
        if (text.Contains('\0')) throw new ArgumentException($"'{name}' must not hold a NUL.", name);
    }

    /// <inheritdoc cref="Check(ReadOnlySpan{char}, string)"/>
    public static void Check(ReadOnlySpan<byte> text, string name)
    {
        if (text.Contains((byte)0)) throw new ArgumentException($"'{name}' must not hold a NUL.", name);
    }

    public void Dispose()
    {
        CryptographicOperations.ZeroMemory(new Span<byte>(Pointer, _length));
        NativeMemory.Free(Pointer);
    }

    private static byte* Allocate(int length)
    {
        var pointer = (byte*)NativeMemory.Alloc((nuint)length + 1);
        pointer[length] = 0;
        return pointer;
    }
}
