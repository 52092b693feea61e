using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Escalations;

/// <summary>
/// What is known about a file that was filed with a letter, email, call or note. Its bytes are a row of their own, so that lists never
/// load them.
/// </summary>
public sealed class EscalationFile : IAudited
{
    private EscalationFile()
    {
    }

    internal EscalationFile(EscalationCommunication communication, UploadedFile file)
    {
        Id = Guid.CreateVersion7();
        CommunicationId = communication.Id;
        EscalationId = communication.EscalationId;
        Name = file.Name;
        Type = file.Type;
        Size = file.Content.Length;
        Sha256 = file.Sha256;
        Content = new EscalationFileContent(Id, file.Content);
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The letter, email, call or note that it was filed with.</summary>
    public Guid CommunicationId { get; private set; }

    /// <summary>The escalation.</summary>
    public Guid EscalationId { get; private set; }

    /// <summary>Its name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What it is, as its content said.</summary>
    public StoredFileType Type { get; private set; }

    /// <summary>How many bytes it has.</summary>
    public int Size { get; private set; }

    /// <summary>The SHA-256 of its bytes, in lower-case hexadecimal.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Its bytes, if they were loaded.</summary>
    public EscalationFileContent? Content { get; private set; }

    /// <inheritdoc />
    public RecordKey History => Escalation.KeyOf(EscalationId);

    /// <inheritdoc />
    public string HistoryName => $"File '{Name}'";
}
