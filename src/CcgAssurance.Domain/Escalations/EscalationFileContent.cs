namespace CcgAssurance.Domain.Escalations;

/// <summary>The bytes of a file that was filed with a letter, email, call or note.</summary>
public sealed class EscalationFileContent
{
    private EscalationFileContent()
    {
    }

    internal EscalationFileContent(Guid file, byte[] bytes)
    {
        FileId = file;
        Bytes = bytes;
    }

    /// <summary>The file, and the key of this row.</summary>
    public Guid FileId { get; private set; }

    /// <summary>The file, byte for byte as it was uploaded.</summary>
    public byte[] Bytes { get; private set; } = [];
}
