using CcgAssurance.Domain.Requests;
using static CcgAssurance.Web.Demo.DemoBuilders;

namespace CcgAssurance.Web.Demo.Requests;

/// <summary>The formal request of an intervention, which went out a day before the finding that patients were at risk.</summary>
internal static class CastlebridgeNightRota
{
    public static DemoRequest Request { get; } = new()
    {
        Ccg = "X07",
        Drafted = Day(2013, 4, 23),
        Says = new()
        {
            Subject = "Doctors on call at night in Castlebridge and Fenwick",
            Power = RequestPower.S14Z18,
            Addressee = RequestAddressee.AccountableOfficer,
            AddresseeName = "Leonard Birch",
            Required = [RequiredItem.Document, RequiredItem.Information],
            Details = "The rota of the out-of-hours service for April and May 2013, and what is done in a night for which there is no doctor.",
            Purpose = "To know tonight, and each night after, whether somebody comes to people who need a doctor.",
            Ground = RequestGround.FailureInFunction,
            GroundReason = "On 9 of 21 nights in April there was no doctor on call, although the CCG has to arrange one.",
            ConversationOn = DemoRequests.Asked(2013, 4, 22),
            DueOn = DemoRequests.Asked(2013, 4, 26),
            LetterReference = "ANY/2013/002",
            Focus = On(1),
        },
        Acts =
        [
            new DemoProposal(Day(2013, 4, 23), DemoRequests.Lead),
            new DemoIssuing(Day(2013, 4, 23), "director@anyshire.example"),
            new DemoReplying(
                Day(2013, 4, 26), "ccg-lead@x07.example",
                "The rota for April is attached. The provider has sent none for May. In nights without a doctor callers are told to ring for an ambulance.",
                Table: "Week,Nights,Without a doctor\n1 April,7,2\n8 April,7,3\n15 April,7,4\n"),
            new DemoFinding(
                Day(2013, 4, 29), DemoRequests.Lead, false,
                "There is no rota for May, and nobody at the CCG has asked the provider for one. Sending people to the ambulance service is no answer."),
            new DemoClosing(
                Day(2013, 4, 29), DemoRequests.Lead, RequestFollowOn.SupportOptions, "What support there could be is looked at in the intervention."),
        ],
    };
}
