using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Features.Requests.Edit;
using static CcgAssurance.Domain.Requests.CommunicationKind;
using static CcgAssurance.Web.Demo.DemoBuilders;

namespace CcgAssurance.Web.Demo.Requests;

/// <summary>
/// A request that went out with a wrong day, was corrected, and was answered in three parts by two people, of which the second was
/// insufficient.
/// </summary>
internal static class SaltmarshDeficit
{
    private const string Lead = DemoRequests.Lead;
    private const string Director = "director@anyshire.example";
    private const string Miriam = "ccg-lead@x05.example";
    private const string Joel = "second-lead@x05.example";

    public static DemoRequest Request => new()
    {
        Ccg = "X05",
        Issue = (Key("X05", 2014, 2), "Risks at Saltmarsh Coast Hospitals"),
        Drafted = Day(2014, 12, 5),
        Says = Form with { DueOn = DateAnswer.From(Day(2014, 12, 12)) },
        Acts =
        [
            new DemoProposal(Day(2014, 12, 5), Lead),
            new DemoIssuing(Day(2014, 12, 8), Director),
            new DemoFiling(
                Day(2014, 12, 9), Miriam, Call, "Miriam Soames and Ruth Okafor",
                "The letter asks for a reply within four days, where the conversation had agreed on the middle of January. Ruth Okafor will correct it."),
            new DemoRequestCorrection(
                Day(2014, 12, 9), Lead,
                "The last day for the reply was given as 12 December 2014. It is 16 January 2015, as agreed in the conversation.",
                Form,
                [
                    new DemoProposal(Day(2014, 12, 9), Lead),
                    new DemoIssuing(Day(2014, 12, 10), Director),
                    .. Replies,
                ]),
        ],
    };

    private static IReadOnlyList<DemoRequestAct> Replies =>
    [
        new DemoReplying(
            Day(2014, 12, 19), Miriam,
            "This is the first of three parts. The trust's forecast as of 30 November is attached. It shows a deficit of £14 million if nothing is " +
                "done, and £9 million with the trust's own plan. We have asked the trust for the assumptions behind the second figure and will send them with " +
                "the next part.",
            MoreToCome: true,
            Table: "Line,Forecast without plan,Forecast with plan\nIncome,182000000,183500000\nPay,131000000,128400000\nOther costs,65000000,64100000\n"),
        new DemoFinding(
            Day(2014, 12, 23), Lead, true,
            "The forecast is what we asked for under the first point, and the CCG says plainly which of its figures rest on the trust's word."),
        new DemoReplying(
            Day(2015, 1, 9), Joel,
            "Second part. The contract risk plan as it stands is set out below. Risks 1 to 5 have owners in both organisations. Owners for risks 6 to " +
                "9 will be agreed at the meeting of clinicians on 14 January.\n\n1. Emergency admissions above plan\n2. Locum costs\n3. Penalties for waits\n" +
                "4. Repair backlog\n5. Drugs outside the tariff",
            MoreToCome: true),
        new DemoFinding(
            Day(2015, 1, 15), Lead, false,
            "Four of nine risks have no owner, among them the two serious incidents in surgery. For the five that have one there is no amount, so the plan " +
                "does not show how much of the deficit would fall on the CCG."),
        new DemoFiling(
            Day(2015, 1, 16), Lead, MeetingNote, "Ruth Okafor, Claire Penhale, Miriam Soames and Joel Harding",
            "Went through the finding line by line. Claire Penhale showed how other CCGs put an amount to such risks. The CCG will send amounts, owners and " +
                "the clinicians' notes by 23 January."),
        new DemoReplying(
            Day(2015, 1, 23), Miriam,
            "Third and last part. All nine risks now have an owner and an amount. At worst £6.2 million of the trust's deficit would reach us, and £3.8 " +
                "million is likely. The notes of the clinicians' meeting on 14 January are set out below: both serious incidents were looked at by a surgeon from " +
                "outside, whose report is due in March.",
            Table: "Risk,Likely,At worst\nEmergency admissions,1400000,2100000\nLocum costs,600000,900000\nSurgery,800000,1500000\nOthers,1000000,1700000\n"),
        new DemoFinding(
            Day(2015, 2, 3), Lead, true,
            "With this part the reply is complete: owners, amounts and the clinical side. It shows that the CCG understands its exposure, which is larger than " +
                "its reserve."),
        new DemoClosing(
            Day(2015, 2, 4), Lead, RequestFollowOn.SupportOptions,
            "The exposure is more than the CCG can carry alone. We look at a second finance partner and at help with the contract in the conversation on 5 March."),
    ];

    private static RequestForm Form => new()
    {
        Subject = "Exposure to the deficit of Saltmarsh Coast Hospitals",
        Power = RequestPower.Both,
        Addressee = RequestAddressee.Ccg,
        Required = [RequiredItem.Information, RequiredItem.Document, RequiredItem.Explanation],
        Details = "1. The trust's forecast for this year as the CCG has it, with and without the trust's own plan.\n2. The contract risk plan with the " +
            "owner and the amount of each risk.\n3. An explanation of how much of the trust's deficit may fall on the CCG, and of what the two serious " +
            "incidents in surgery mean for that.",
        Purpose = "To find out how large the CCG's own risk is before the contract for next year is negotiated.",
        Ground = RequestGround.FailureInFunction,
        GroundReason = "The trust's forecast has worsened by £3 million since September, the CCG has used its reserve, and in the conversation it could not put " +
            "a figure to its exposure. It might fail to keep its spending within its allotment.",
        ConversationOn = DateAnswer.From(Day(2014, 12, 2)),
        DueOn = DateAnswer.From(Day(2015, 1, 16)),
        LetterReference = "ANY/2014/044",
        Focus = On(4),
    };
}
