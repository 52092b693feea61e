using CcgAssurance.Domain.Files;

namespace CcgAssurance.Web.Features.Evidence.Download;

/// <summary>A file on its way to a reader.</summary>
public sealed record DownloadedFile(string Name, StoredFileType Type, byte[] Bytes);
