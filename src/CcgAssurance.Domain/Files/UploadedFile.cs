using System.Security.Cryptography;

namespace CcgAssurance.Domain.Files;

/// <summary>A file that somebody sent and that passed <see cref="FileCheck"/>.</summary>
public sealed class UploadedFile
{
    internal UploadedFile(string name, StoredFileType type, byte[] content)
    {
        Name = name;
        Type = type;
        Content = content;
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
    }

    /// <summary>Its name, without any folder.</summary>
    public string Name { get; }

    /// <summary>What it is, as its content says.</summary>
    public StoredFileType Type { get; }

    /// <summary>Its bytes.</summary>
    public byte[] Content { get; }

    /// <summary>The SHA-256 of its bytes, in lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    /// <summary>Its name.</summary>
    public override string ToString() => Name;
}
