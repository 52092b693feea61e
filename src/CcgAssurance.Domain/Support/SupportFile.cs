using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Support;

/// <summary>
/// What is known about a file that belongs to an entry of the log. Its bytes are a row of their own, so that lists never load them.
/// </summary>
public sealed class SupportFile : IAudited
{
    private SupportFile()
    {
    }

    internal SupportFile(SupportEntry entry, UploadedFile file)
    {
        Id = Guid.CreateVersion7();
        EntryId = entry.Id;
        PackageId = entry.PackageId;
        Name = file.Name;
        Type = file.Type;
        Size = file.Content.Length;
        Sha256 = file.Sha256;
        Content = new SupportFileContent(Id, file.Content);
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The entry that it belongs to.</summary>
    public Guid EntryId { get; private set; }

    /// <summary>The package.</summary>
    public Guid PackageId { get; private set; }

    /// <summary>Its name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What it is, as its content said.</summary>
    public StoredFileType Type { get; private set; }

    /// <summary>How many bytes it has.</summary>
    public int Size { get; private set; }

    /// <summary>The SHA-256 of its bytes, in lower-case hexadecimal.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Its bytes, if they were loaded.</summary>
    public SupportFileContent? Content { get; private set; }

    /// <inheritdoc />
    public RecordKey History => SupportPackage.KeyOf(PackageId);

    /// <inheritdoc />
    public string HistoryName => $"File '{Name}'";
}
