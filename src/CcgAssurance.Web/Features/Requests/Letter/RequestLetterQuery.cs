using CcgAssurance.Data;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Web.Infrastructure.Reports;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Requests.Letter;

/// <summary>Reads what the letter of a request says: of a draft as it stands, and of one that is being issued as it is sent.</summary>
public sealed class RequestLetterQuery(AssuranceDbContext db, CorrespondentQuery correspondents, AreaTeamContacts contacts)
{
    /// <summary>A request is issued once, so its letter has one version.</summary>
    public const int OnlyVersion = 1;

    /// <summary>What is kept of the letter when the request is issued.</summary>
    [Rule("R189", "R246")]
    public async Task<IReadOnlyList<OutputToFreeze>> SentAsync(InformationRequest request, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(actor);
        var kept = KeptRequestLetter.Of(await RunAsync(request, actor, cancellationToken), actor.At);
        return
        [
            new OutputToFreeze(
                request.Record, OnlyVersion, OutputState.Final, ReportJson.Write(kept), kept.Document, VersionFigures.None),
        ];
    }

    [Rule("R179", "R187", "R306", "R307")]
    public async Task<RequestLetterReport> RunAsync(InformationRequest request, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(actor);
        var (ccg, dated) = (request.CcgCode, request.IssuedOn ?? actor.Today);
        var place = await correspondents.RunAsync(ccg, dated, cancellationToken);
        return new RequestLetterReport
        {
            Number = request.Number,
            Reference = request.LetterReference,
            DatedOn = dated,
            IssuedOn = request.IsIssued ? actor.Today : null,
            AreaTeam = place.AreaTeam,
            AreaTeamAddress = contacts.Of(place.AreaTeamCode) is { } contact ? [contact] : [],
            CcgCode = ccg.Value,
            CcgName = place.Ccg,
            IsInvented = place.IsInvented,
            Addressee = AddresseeOf(request, place.Ccg),
            Subject = request.Subject,
            Powers = RequestLetterReport.PowersOf(request.Power),
            Ground = request.Ground?.DisplayText(),
            GroundReason = request.GroundReason,
            Purpose = request.Purpose,
            ConversationOn = request.ConversationOn,
            Required = request.Required,
            Items = RequestLetterReport.ItemsOf(request.Details),
            DueOn = request.DueOn,
            HowToReply =
            [
                request.Number is { } number
                    ? $"Reply in CCG assurance, on the page of request {number}. You can add files there and reply in parts."
                    : "Reply in CCG assurance, on the page of this request. You can add files there and reply in parts.",
                "If you have no account there, ask the CCG lead to reply for you, or write to the area team, which then records " +
                "your reply.",
            ],
            SignedBy = request.IssuedBy ?? (request.CanBeIssuedBy(actor) ? actor.Name : "Name of the person who signs"),
            SignedAs = (request.IssuedAs ?? (request.IsFormal ? Role.AreaTeamDirector : Role.AreaTeamLead)).Name(),
            Replaces = await ReplacedAsync(request, cancellationToken),
            Sources = [.. SourcesOf(request)],
        };
    }

    private async Task<ReplacedLetter?> ReplacedAsync(InformationRequest request, CancellationToken cancellationToken)
    {
        if (request is not { ReplacesId: { } id, ReplacesNumber: { } number, CorrectionReason: { } reason })
        {
            return null;
        }

        var dated = await db.InformationRequests
            .Where(earlier => earlier.Id == id)
            .Select(earlier => earlier.IssuedOn!.Value)
            .SingleAsync(cancellationToken);
        return new ReplacedLetter(number, dated, reason);
    }

    private static LetterAddressee AddresseeOf(InformationRequest request, string ccg) => request.Addressee switch
    {
        RequestAddressee.Ccg => new(null, null, ccg, []),
        RequestAddressee.AccountableOfficer => new(request.AddresseeName, "Accountable officer", ccg, []),
        RequestAddressee.GoverningBodyMember => new(request.AddresseeName, "Member of the governing body", ccg, []),
        RequestAddressee.MemberPractice => new(null, null, request.AddresseeName ?? "Member practice", [$"Member of {ccg}"]),
        RequestAddressee.Employee => new(request.AddresseeName, null, ccg, []),
    };

    private static IEnumerable<string> SourcesOf(InformationRequest request) => request.IsFormal
        ?
        [
            FrameworkVersions.Y2014To15.SourceOf(GuidanceRules.R187),
            FrameworkVersions.Y2014To15.SourceOf(GuidanceRules.R306),
            .. request.Power.Sections().Select(section => $"{GuidanceRules.R306.Source.Document}, s.{section.SectionNumber()}"),
        ]
        : [FrameworkVersions.Y2014To15.SourceOf(GuidanceRules.R181)];
}
