namespace WeChatPolicy.Rules.Files;

/// <summary>Takes the members of a container, each before the next one is unpacked.</summary>
internal interface IMemberSink
{
    /// <summary>Looks into a member.</summary>
    /// <param name="member">What the container says of it.</param>
    /// <param name="open">Opens what it unpacks to, not counted yet; <see langword="null"/> comes of a method that is not read here. Not called where it is encrypted.</param>
    /// <exception cref="BoundMetException">No more members are to be handed in.</exception>
    void Take(in MemberClaim member, Func<Stream?> open);
}

/// <summary>What a container says of a member.</summary>
/// <param name="Name">Its path.</param>
/// <param name="Size">Its length unpacked, where that is told.</param>
/// <param name="Crc">Its CRC-32, where that is told.</param>
/// <param name="IsEncrypted">Whether its content needs a password.</param>
internal readonly record struct MemberClaim(string Name, long? Size = null, uint? Crc = null, bool IsEncrypted = false);
