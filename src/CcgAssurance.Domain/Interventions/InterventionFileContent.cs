namespace CcgAssurance.Domain.Interventions;

/// <summary>The bytes of a document of a step, or of a file that was filed with a letter, email, call or note.</summary>
public sealed class InterventionFileContent
{
    private InterventionFileContent()
    {
    }

    internal InterventionFileContent(Guid file, byte[] bytes)
    {
        FileId = file;
        Bytes = bytes;
    }

    /// <summary>The file, and the key of this row.</summary>
    public Guid FileId { get; private set; }

    /// <summary>The file, byte for byte as it was uploaded.</summary>
    public byte[] Bytes { get; private set; } = [];
}
