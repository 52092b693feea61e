using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using static CcgAssurance.Web.Demo.DemoBuilders;
using static CcgAssurance.Web.Demo.Interventions.InterventionActs;

namespace CcgAssurance.Web.Demo.Interventions;

/// <summary>An intervention that the director considers, and that may never come.</summary>
internal static class LongMoorConsidered
{
    private static readonly DemoLetter Notice = new(
        "Upper Garth surgery.pdf", "Upper Garth surgery", Day(2015, 5, 29), "Ruth Okafor, area team lead", "Deborah Quill, accountable officer",
        "In yesterday's conversation we asked who takes on the 1,900 patients of Upper Garth when the practice there closes on 31 December.",
        "Nobody could tell us. If there is no signed agreement by autumn, NHS England will have to act itself, and we wanted you to have this in writing.");

    public static DemoIntervention Intervention { get; } = new()
    {
        Ccg = "X08",
        Opened = Day(2015, 6, 3),
        Says = new()
        {
            Subject = "Patients of Upper Garth without a practice",
            Justification = "1,900 people will have no GP within 14 miles from January. An agreement with the neighbouring practices was announced in three " +
                "quarters running, and none of them has signed it.",
            Domains = [new DomainNumber(1)],
            Grounds = [InterventionGround.AtRiskOfFailing],
            GroundReason = "The CCG has to secure that people can see a GP. It knows since last summer when the practice closes.",
            Route = InterventionRoute.PowersInsufficient,
            Proportionality = "We would ask for a signed agreement by a date, and for nothing else.",
            RequestNote = "A formal request is drafted and goes out this month.",
            SupportNote = "Two practices were offered help with setting up a branch surgery. They have not answered.",
            EscalationNote = "It comes next if the request brings nothing, and before this case goes any further.",
        },
        Acts =
        [
            Meeting(
                Day(2015, 6, 3), Day(2015, 5, 28),
                "NHS England asked in the conversation who takes on the patients, and said that it would act if nobody does.",
                "The practice has given notice. The county council has had letters from 300 households."),
            Contact(
                Day(2015, 6, 3), Day(2015, 3, 5), "Ruth Okafor and Deborah Quill",
                "The closing was talked through by telephone. Deborah Quill expected the agreement to be signed in spring."),
            Document(Day(2015, 6, 3), InterventionStep.AssuranceMeeting, Notice),
            .. Direction(
                Day(2015, 6, 4),
                new()
                {
                    Powers = [InterventionPower.DirectFunctions],
                    Text = "NHS England directs NHS Long Moor CCG, under section 14Z21 of the National Health Service Act 2006, to secure that the patients of " +
                        "Upper Garth can register with a practice.",
                    Functions = "Securing access to primary care in Upper Garth",
                },
                new RequirementAnswers("Sign an agreement with at least one practice.", null, 8, NeedsApproval: false)),
        ],
    };
}
