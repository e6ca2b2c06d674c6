using System.Buffers;
using System.Buffers.Text;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>The random key of a message as it stands in the answer: base64 of what RSA encrypted.</summary>
internal static class RandomKey
{
    public static bool TryDecode(ReadOnlySpan<byte> base64, out byte[] encrypted)
    {
        encrypted = [];
        var bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(base64.Length)];
        if (Base64.DecodeFromUtf8(base64, bytes, out var consumed, out var written) != OperationStatus.Done || consumed != base64.Length) return false;
        encrypted = written == bytes.Length ? bytes : bytes[..written];
        return true;
    }
}
