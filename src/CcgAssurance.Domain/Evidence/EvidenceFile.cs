using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Evidence;

/// <summary>What is known about the file of a piece of evidence. Its bytes are a row of their own, so that lists never load them.</summary>
public sealed class EvidenceFile : IAudited
{
    private EvidenceFile()
    {
    }

    internal EvidenceFile(EvidenceItem item, UploadedFile file)
    {
        EvidenceItemId = item.Id;
        AssessmentId = item.AssessmentId;
        Content = new EvidenceFileContent(item.Id);
        Replace(file);
    }

    /// <summary>The piece of evidence that it belongs to, and the key of this row.</summary>
    public Guid EvidenceItemId { get; private set; }

    /// <summary>The quarterly assessment that it is part of.</summary>
    public AssessmentId AssessmentId { get; private set; }

    /// <summary>Its name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What it is, as its content said.</summary>
    public StoredFileType Type { get; private set; }

    /// <summary>How many bytes it has.</summary>
    public int Size { get; private set; }

    /// <summary>The SHA-256 of its bytes, in lower-case hexadecimal.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Its bytes, if they were loaded.</summary>
    public EvidenceFileContent? Content { get; private set; }

    /// <inheritdoc />
    public RecordKey History => AssessmentId.Record;

    /// <inheritdoc />
    public string HistoryName => $"File '{Name}'";

    /// <summary>Always: a file does not say whether its evidence is soft, and its name may give that away.</summary>
    public bool IsConfidential => true;

    internal void Replace(UploadedFile file)
    {
        Name = file.Name;
        Type = file.Type;
        Size = file.Content.Length;
        Sha256 = file.Sha256;
        (Content ?? throw new InvalidOperationException("Load the content of a file before replacing it.")).Replace(file.Content);
    }
}
