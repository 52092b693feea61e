namespace CcgAssurance.Domain.Files;

/// <summary>Looks for harm in a file before it is kept. An organisation puts the scanner that it uses behind this.</summary>
public interface IFileScanner
{
    /// <summary>What it is called in the log at start-up.</summary>
    string Name { get; }

    /// <summary>Whether nothing harmful was found.</summary>
    Task<bool> IsCleanAsync(UploadedFile file, CancellationToken cancellationToken);
}
