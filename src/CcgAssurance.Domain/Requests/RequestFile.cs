using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Requests;

/// <summary>
/// What is known about a file that came with a reply or was filed with a letter or email. Its bytes are a row of their own, so that lists
/// never load them.
/// </summary>
public sealed class RequestFile : IAudited
{
    private RequestFile()
    {
    }

    internal RequestFile(RequestReply reply, UploadedFile file)
        : this(reply.RequestId, file) => ReplyId = reply.Id;

    internal RequestFile(RequestCommunication communication, UploadedFile file)
        : this(communication.RequestId, file) => CommunicationId = communication.Id;

    private RequestFile(Guid request, UploadedFile file)
    {
        Id = Guid.CreateVersion7();
        RequestId = request;
        Name = file.Name;
        Type = file.Type;
        Size = file.Content.Length;
        Sha256 = file.Sha256;
        Content = new RequestFileContent(Id, file.Content);
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The reply that it came with; null where it was filed with something else.</summary>
    public Guid? ReplyId { get; private set; }

    /// <summary>The letter, email, call or note that it was filed with; null where it came with a reply.</summary>
    public Guid? CommunicationId { get; private set; }

    /// <summary>The request.</summary>
    public Guid RequestId { get; private set; }

    /// <summary>Its name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What it is, as its content said.</summary>
    public StoredFileType Type { get; private set; }

    /// <summary>How many bytes it has.</summary>
    public int Size { get; private set; }

    /// <summary>The SHA-256 of its bytes, in lower-case hexadecimal.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Its bytes, if they were loaded.</summary>
    public RequestFileContent? Content { get; private set; }

    /// <inheritdoc />
    public RecordKey History => InformationRequest.KeyOf(RequestId);

    /// <inheritdoc />
    public string HistoryName => $"File '{Name}'";
}
