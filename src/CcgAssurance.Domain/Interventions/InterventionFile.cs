using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Interventions;

/// <summary>
/// What is known about a document of a step, or a file that was filed with a letter, email, call or note. Its bytes are a row of their
/// own, so that lists never load them.
/// </summary>
public sealed class InterventionFile : IAudited
{
    private InterventionFile()
    {
    }

    internal InterventionFile(InterventionStepRecord step, UploadedFile file)
        : this(step.CaseId, file)
    {
        StepId = step.Id;
        IsConfidential = true;
    }

    internal InterventionFile(InterventionCommunication communication, UploadedFile file)
        : this(communication.CaseId, file)
    {
        CommunicationId = communication.Id;
        IsConfidential = communication.IsConfidential;
    }

    private InterventionFile(Guid caseId, UploadedFile file)
    {
        Id = Guid.CreateVersion7();
        CaseId = caseId;
        Name = file.Name;
        Type = file.Type;
        Size = file.Content.Length;
        Sha256 = file.Sha256;
        Content = new InterventionFileContent(Id, file.Content);
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The step that it is a document of; null for a file of a communication.</summary>
    public Guid? StepId { get; private set; }

    /// <summary>The letter, email, call or note that it was filed with; null for a document of a step.</summary>
    public Guid? CommunicationId { get; private set; }

    /// <summary>Its name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What it is, as its content said.</summary>
    public StoredFileType Type { get; private set; }

    /// <summary>How many bytes it has.</summary>
    public int Size { get; private set; }

    /// <summary>The SHA-256 of its bytes, in lower-case hexadecimal.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Its bytes, if they were loaded.</summary>
    public InterventionFileContent? Content { get; private set; }

    /// <summary>Whether its history stays with NHS England.</summary>
    public bool IsConfidential { get; private set; }

    /// <inheritdoc />
    public RecordKey History => InterventionCase.KeyOf(CaseId);

    /// <inheritdoc />
    public string HistoryName => $"File '{Name}'";
}
