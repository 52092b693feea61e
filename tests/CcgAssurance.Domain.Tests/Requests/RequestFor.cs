using System.Globalization;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;

namespace CcgAssurance.Domain.Tests.Requests;

/// <summary>Requests to Z01 on 20 November 2014, at each stage, and who acts on them.</summary>
internal static class RequestFor
{
    public static readonly DateOnly Today = new(2014, 11, 20);

    public static readonly OrganisationCode Ccg = OrganisationCode.Parse("Z01");

    public static readonly Actor Lead = By(Role.AreaTeamLead);

    public static readonly Actor Director = By(Role.AreaTeamDirector);

    public static readonly Actor CcgLead = By(Role.CcgLead);

    public static readonly RequestAnswers Informal = new()
    {
        Subject = "Waiting times for surgery",
        Power = RequestPower.Informal,
        Addressee = RequestAddressee.Ccg,
        Required = [RequiredItem.Document],
        Details = "The recovery plan with its milestones.",
        DueOn = Day("2014-12-12"),
        Focus = Focus.On(DomainNumber.Parse("3", null)),
    };

    public static readonly RequestAnswers Formal = Informal with
    {
        Power = RequestPower.Both,
        Required = [RequiredItem.Document, RequiredItem.Explanation],
        Purpose = "To find out whether the plan brings waits back under 18 weeks.",
        Ground = RequestGround.FailureInFunction,
        GroundReason = "The standard was missed in six months.",
        ConversationOn = Day("2014-11-10"),
    };

    public static Actor By(Role role, string on = "2014-11-20", string name = "") => new(
        new UserId(Guid.NewGuid()),
        name.Length > 0 ? name : role.ToString(),
        role,
        role.Level() == OrganisationLevel.Ccg ? Ccg : OrganisationCode.Parse("Y01"),
        new DateTimeOffset(Day(on), new TimeOnly(12, 0), TimeSpan.Zero));

    public static InformationRequest Draft(RequestAnswers? answers = null) => InformationRequest.Draft(Ccg, null, answers ?? Informal, Lead);

    public static InformationRequest Issued(RequestAnswers? answers = null, int number = 7)
    {
        var request = Draft(answers);
        if (request.IsFormal)
        {
            Done(request.Propose(Lead));
        }

        Done(request.Issue(number, Today, null, request.IsFormal ? Director : Lead));
        return request;
    }

    public static ReplyAnswers Part(string text, bool moreToCome = false, string? from = null, string? on = null) =>
        new(text, from, moreToCome, on is null ? null : Day(on), []);

    public static void Done(Outcome outcome) => Assert.True(outcome.IsDone, string.Join('\n', outcome.Findings.Select(finding => finding.Message)));

    public static void Conflicts(Outcome outcome) => Assert.Equal(OutcomeKind.Conflict, outcome.Kind);

    public static void Refused(Outcome outcome, string rule, string message, string? field = null)
    {
        Assert.Equal(OutcomeKind.Refused, outcome.Kind);
        var finding = Assert.Single(outcome.Findings);
        Assert.Equal((rule, message, field), (finding.Rule.Id, finding.Message, finding.Field));
    }

    public static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
