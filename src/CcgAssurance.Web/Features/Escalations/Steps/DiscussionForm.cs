using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Escalations.Steps;

[FormFor(typeof(Escalation))]
public sealed record DiscussionForm : IRecordForm
{
    [Display(Name = "When was the view put to the CCG?")]
    [DateAnswerName("The date on which the view was put to the CCG")]
    public DateAnswer? On { get; init; }

    [Display(Name = "In which way?")]
    public MeetingMode? Mode { get; init; }

    [Display(Name = "Why was it not face to face? (optional)")]
    public string? OtherWayReason { get; init; }

    [Display(Name = "Who took part for the area team?")]
    public string? AreaTeam { get; init; }

    [Display(Name = "Who took part for the CCG?")]
    public string? Ccg { get; init; }

    [Display(Name = "Who else took part? (optional)")]
    public string? Other { get; init; }

    [Display(Name = "Did the CCG respond?")]
    public bool? HasResponse { get; init; }

    [Display(Name = "The CCG's response (optional)")]
    public string? Response { get; init; }

    [Display(Name = "Ways of working")]
    public bool FollowsWaysOfWorking { get; init; }

    public Tokens Seen { get; init; } = new();

    public DiscussionAnswers ToAnswers() => new()
    {
        On = On.OrStandIn(),
        Mode = Mode.OrStandIn(),
        OtherWayReason = OtherWayReason,
        Attendees =
        [
            .. People.Of(AreaTeam, AttendeeKind.AreaTeam),
            .. People.Of(Ccg, AttendeeKind.Ccg),
            .. People.Of(Other, AttendeeKind.Other),
        ],
        HasResponse = HasResponse.OrStandIn(),
        Response = Response,
        FollowsWaysOfWorking = FollowsWaysOfWorking,
    };

    public sealed class Validator : AbstractValidator<DiscussionForm>
    {
        public Validator()
        {
            RuleFor(form => form.On).NotNull().WithMessage("Enter the date").MustBeInRecordedYears();
            RuleFor(form => form.Mode).NotNull().WithMessage("Select in which way");
            RuleFor(form => form.OtherWayReason).MustFit(Escalation.ReasonMaxLength);
            RuleFor(form => form.AreaTeam).MustBePeople();
            RuleFor(form => form.Ccg).MustBePeople();
            RuleFor(form => form.Other).MustBePeople();
            RuleFor(form => form.HasResponse).NotNull().WithMessage("Select yes if the CCG responded");
            RuleFor(form => form.Response).MustFit(Escalation.TextMaxLength);
        }
    }
}
