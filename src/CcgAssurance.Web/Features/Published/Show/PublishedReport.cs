using System.Net.Mail;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Reporting.Documents;
using Microsoft.Net.Http.Headers;

namespace CcgAssurance.Web.Features.Published.Show;

/// <summary>A version that is public, with what stands around it on its page.</summary>
public sealed record PublishedReport
{
    public required QuarterKey Key { get; init; }

    public required KeptReport Content { get; init; }

    public required ReportEdition Edition { get; init; }

    /// <summary>Why there is this version, where it corrects an earlier one.</summary>
    public required string? CorrectionNote { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    public required bool IsBeingCorrected { get; init; }

    /// <summary>The area team that the group belongs to now, which corrects the report whoever wrote it.</summary>
    public required string AreaTeam { get; init; }

    /// <summary>How anybody can reach that area team, where it is known.</summary>
    public required string? Contact { get; init; }

    /// <summary>The fingerprint of what was frozen.</summary>
    public required string ContentSha256 { get; init; }

    /// <summary>The fingerprint of the file, by which anybody can tell that theirs is unchanged.</summary>
    public required string FileSha256 { get; init; }

    public required int FileSize { get; init; }

    public required IReadOnlyList<PublicForum> Forums { get; init; }

    /// <summary>Whether that is an address to which a mail can be sent, and nothing else.</summary>
    public bool IsMailbox => Contact is { } contact && MailAddress.TryCreate(contact, out var mailbox) && mailbox.Address == contact;

    /// <summary>What the group is called since and what became of it, in words; null where there is nothing to say.</summary>
    public required string? Fate { get; init; }

    /// <summary>All that its page says beside the version: the same marks mean the same page.</summary>
    public EntityTagHeaderValue Tag => PublicTag.Of(
    [
        ContentSha256, $"{Edition.Number}", $"{PublishedAt:O}", $"{IsBeingCorrected}", CorrectionNote ?? "", AreaTeam, Contact ?? "",
        Fate ?? "",
        .. Forums.Select(forum => forum.ToString()),
    ]);

    /// <summary>What its edition in large print is called.</summary>
    public string LargePrintName =>
        FormattableString.Invariant($"{Key.Ccg}-{Key.Year}-{Key.Quarter}-assurance-report-version-{Edition.Number}.large-print.pdf");

    /// <summary>What is public of it as data.</summary>
    public PublicReport ToPublic() => Content.Public! with { CorrectionNote = CorrectionNote };
}

/// <summary>Where the group discussed or published the report, as everybody reads it: not who recorded it.</summary>
public sealed record PublicForum(DateOnly Date, string Forum, string? Link);

/// <summary>The file of a version that is public.</summary>
public sealed record PublishedFile(string Name, string MediaType, byte[] Bytes, string Sha256, DateTimeOffset MadeAt);
