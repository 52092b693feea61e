namespace CcgAssurance.Domain.Files;

/// <summary>Stands in where no scanner is set up: it lets everything pass, and the log says so at start-up.</summary>
public sealed class NoFileScanner : IFileScanner
{
    /// <inheritdoc />
    public string Name => "none: uploaded files are not scanned for viruses";

    /// <inheritdoc />
    public Task<bool> IsCleanAsync(UploadedFile file, CancellationToken cancellationToken) => Task.FromResult(true);
}
