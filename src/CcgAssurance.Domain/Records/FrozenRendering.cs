using System.Security.Cryptography;

namespace CcgAssurance.Domain.Records;

/// <summary>A file made of a frozen version, byte for byte as it is downloaded for ever after.</summary>
public sealed class FrozenRendering
{
    /// <summary>The longest media type, in characters.</summary>
    public const int MediaTypeMaxLength = 100;

    private FrozenRendering()
    {
    }

    internal FrozenRendering(Guid version, string mediaType, byte[] bytes, DateTimeOffset at)
    {
        Id = Guid.CreateVersion7();
        VersionId = version;
        MediaType = mediaType;
        Bytes = bytes;
        Size = bytes.Length;
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        MadeAt = at;
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The version that it was made of.</summary>
    public Guid VersionId { get; private set; }

    /// <summary>The media type under which it is sent, such as application/pdf.</summary>
    public string MediaType { get; private set; } = "";

    /// <summary>The file, byte for byte as it was sent.</summary>
    public byte[] Bytes { get; private set; } = [];

    /// <summary>The size of the file in bytes, so that nobody has to read the file to say how long it is.</summary>
    public int Size { get; private set; }

    /// <summary>The SHA-256 of the bytes, in lower-case hexadecimal.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset MadeAt { get; private set; }
}
