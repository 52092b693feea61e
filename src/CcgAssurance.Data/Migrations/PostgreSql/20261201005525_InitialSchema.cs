using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace CcgAssurance.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class InitialSchema : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AreaTeams",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    IsInvented = table.Column<bool>(type: "boolean", nullable: false),
                    FoldedText = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AreaTeams", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "AuditEntries",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    RecordKind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RecordId = table.Column<string>(type: "character varying(36)", maxLength: 36, nullable: false),
                    PartKind = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    PartId = table.Column<string>(type: "character varying(36)", maxLength: 36, nullable: false),
                    Subject = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Change = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    IsConfidential = table.Column<bool>(type: "boolean", nullable: false),
                    Fields = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    UserName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Role = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Organisation = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    Reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEntries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CalendarAddresses",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Organisation = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    TokenHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarAddresses", x => new { x.UserId, x.Role, x.Organisation });
                });

            migrationBuilder.CreateTable(
                name: "Ccgs",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    SuccessorCode = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: true),
                    OpenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsInvented = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    FoldedText = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ccgs", x => x.Code);
                    table.ForeignKey(
                        name: "FK_Ccgs_Ccgs_SuccessorCode",
                        column: x => x.SuccessorCode,
                        principalTable: "Ccgs",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DataProtectionKeys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    FriendlyName = table.Column<string>(type: "text", nullable: true),
                    Xml = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataProtectionKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FrozenVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordKind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RecordId = table.Column<string>(type: "character varying(36)", maxLength: 36, nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    ContentSha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Note = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    FrozenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    FrozenBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Headline = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    IssueCount = table.Column<int>(type: "integer", nullable: true),
                    OpenActionCount = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FrozenVersions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "HealthAndWellbeingBoards",
                columns: table => new
                {
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HealthAndWellbeingBoards", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "LogInTries",
                columns: table => new
                {
                    Key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Tries = table.Column<int>(type: "integer", nullable: false),
                    LastAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    NextAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LogInTries", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "Memberships",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Organisation = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Memberships", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Notices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Organisation = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    RecordKind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RecordId = table.Column<string>(type: "character varying(36)", maxLength: 36, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Subject = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Next = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    About = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Address = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Occasion = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    MadeAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ReadAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Mail = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    MailFrom = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "QuarterMilestones",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Quarter = table.Column<int>(type: "integer", nullable: false),
                    Dashboard = table.Column<DateOnly>(type: "date", nullable: false),
                    ConversationsFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ConversationsUntil = table.Column<DateOnly>(type: "date", nullable: false),
                    DraftWorkingDays = table.Column<int>(type: "integer", nullable: false),
                    CommentWorkingDays = table.Column<int>(type: "integer", nullable: false),
                    ConsistencyCheck = table.Column<DateOnly>(type: "date", nullable: false),
                    FinalReport = table.Column<DateOnly>(type: "date", nullable: false),
                    Publication = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QuarterMilestones", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Regions",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    IsInvented = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Regions", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "SecurityEvents",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Kind = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: true),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: true),
                    ClientAddress = table.Column<string>(type: "character varying(45)", maxLength: 45, nullable: true),
                    Browser = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Path = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Detail = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SecurityEvents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SentForms",
                columns: table => new
                {
                    PageKey = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Content = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    SentAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Address = table.Column<string>(type: "text", nullable: true),
                    Message = table.Column<string>(type: "text", nullable: true),
                    Warnings = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SentForms", x => new { x.PageKey, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "SetUpCodes",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    MadeAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SetUpCodes", x => x.Hash);
                });

            migrationBuilder.CreateTable(
                name: "Users",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    DisabledAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastCodeStep = table.Column<long>(type: "bigint", nullable: false),
                    FoldedText = table.Column<string>(type: "text", nullable: true),
                    UserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    PasswordHash = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    SecurityStamp = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    PhoneNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Users", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "WorkingCopies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Address = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Answers = table.Column<string>(type: "text", nullable: false),
                    SavedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkingCopies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuthorisationConditions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    CcgCode = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    Text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    SetOn = table.Column<DateOnly>(type: "date", nullable: false),
                    InitialLevel = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    SupportLevel = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    DischargedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    StageToken = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    FoldedText = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuthorisationConditions", x => x.Id);
                    table.UniqueConstraint("AK_AuthorisationConditions_Number", x => x.Number);
                    table.ForeignKey(
                        name: "FK_AuthorisationConditions_Ccgs_CcgCode",
                        column: x => x.CcgCode,
                        principalTable: "Ccgs",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CcgAreaTeams",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CcgCode = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    AreaTeamCode = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CcgAreaTeams", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CcgAreaTeams_AreaTeams_AreaTeamCode",
                        column: x => x.AreaTeamCode,
                        principalTable: "AreaTeams",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CcgAreaTeams_Ccgs_CcgCode",
                        column: x => x.CcgCode,
                        principalTable: "Ccgs",
                        principalColumn: "Code");
                });

            migrationBuilder.CreateTable(
                name: "CcgDelegatedFunctions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CcgCode = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    Function = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CcgDelegatedFunctions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CcgDelegatedFunctions_Ccgs_CcgCode",
                        column: x => x.CcgCode,
                        principalTable: "Ccgs",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CcgLeadAssignments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CcgCode = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    LeadId = table.Column<Guid>(type: "uuid", nullable: false),
                    Lead = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    HandedOverBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Note = table.Column<string>(type: "character varying(350)", maxLength: 350, nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CcgLeadAssignments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CcgLeadAssignments_Ccgs_CcgCode",
                        column: x => x.CcgCode,
                        principalTable: "Ccgs",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CcgNames",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CcgCode = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CcgNames", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CcgNames_Ccgs_CcgCode",
                        column: x => x.CcgCode,
                        principalTable: "Ccgs",
                        principalColumn: "Code");
                });

            migrationBuilder.CreateTable(
                name: "CcgOfficeHolders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CcgCode = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    Office = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CcgOfficeHolders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CcgOfficeHolders_Ccgs_CcgCode",
                        column: x => x.CcgCode,
                        principalTable: "Ccgs",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CcgSuccessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CcgCode = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    SuccessorCode = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CcgSuccessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CcgSuccessions_Ccgs_CcgCode",
                        column: x => x.CcgCode,
                        principalTable: "Ccgs",
                        principalColumn: "Code");
                    table.ForeignKey(
                        name: "FK_CcgSuccessions_Ccgs_SuccessorCode",
                        column: x => x.SuccessorCode,
                        principalTable: "Ccgs",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Escalations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    CcgCode = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    Stage = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Subject = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    Trigger = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Domains = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    OpenedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ViewStatement = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    ViewCompletedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ViewCompletedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    PutOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PutMode = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    OtherWayReason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    CcgResponse = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    PutRecordedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    PutRecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    InForce = table.Column<int>(type: "integer", nullable: true),
                    InHand = table.Column<int>(type: "integer", nullable: true),
                    FirstAgreedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ConsequencesApplied = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    ConsequencesOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndReason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    StageToken = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    FoldedText = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Escalations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Escalations_Ccgs_CcgCode",
                        column: x => x.CcgCode,
                        principalTable: "Ccgs",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "IndependentMembersProposals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CcgCode = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    AgreedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IndependentMembersProposals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IndependentMembersProposals_Ccgs_CcgCode",
                        column: x => x.CcgCode,
                        principalTable: "Ccgs",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InterventionCases",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    CcgCode = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    AreaTeamCode = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    Stage = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Subject = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    Justification = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Domains = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Grounds = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    GroundReason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Route = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    RiskStatement = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Proportionality = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    OpenedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    OpenedById = table.Column<Guid>(type: "uuid", nullable: false),
                    ProposedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SubmittedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    SubmittedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndReason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    StageToken = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    Decision = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DecisionReason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    DecidedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    DecidedById = table.Column<Guid>(type: "uuid", nullable: true),
                    SignedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    SignedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SignedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    SignedById = table.Column<Guid>(type: "uuid", nullable: true),
                    FoldedText = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InterventionCases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InterventionCases_AreaTeams_AreaTeamCode",
                        column: x => x.AreaTeamCode,
                        principalTable: "AreaTeams",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InterventionCases_Ccgs_CcgCode",
                        column: x => x.CcgCode,
                        principalTable: "Ccgs",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "QuarterlyAssessments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CcgCode = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Quarter = table.Column<int>(type: "integer", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    FrameworkKey = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    Stage = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    StageToken = table.Column<Guid>(type: "uuid", nullable: false),
                    LastVersion = table.Column<int>(type: "integer", nullable: false),
                    PublishedVersion = table.Column<int>(type: "integer", nullable: true),
                    PublishedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QuarterlyAssessments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_QuarterlyAssessments_Ccgs_CcgCode",
                        column: x => x.CcgCode,
                        principalTable: "Ccgs",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RegisteredPatients",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CcgCode = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Quarter = table.Column<int>(type: "integer", nullable: false),
                    Total = table.Column<int>(type: "integer", nullable: false),
                    Aged65AndOver = table.Column<int>(type: "integer", nullable: true),
                    Aged75AndOver = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegisteredPatients", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RegisteredPatients_Ccgs_CcgCode",
                        column: x => x.CcgCode,
                        principalTable: "Ccgs",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FrozenContents",
                columns: table => new
                {
                    VersionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Json = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FrozenContents", x => x.VersionId);
                    table.ForeignKey(
                        name: "FK_FrozenContents_FrozenVersions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "FrozenVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FrozenLevels",
                columns: table => new
                {
                    VersionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Domain = table.Column<int>(type: "integer", nullable: false),
                    Level = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FrozenLevels", x => new { x.VersionId, x.Domain });
                    table.ForeignKey(
                        name: "FK_FrozenLevels_FrozenVersions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "FrozenVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FrozenRenderings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    VersionId = table.Column<Guid>(type: "uuid", nullable: false),
                    MediaType = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Bytes = table.Column<byte[]>(type: "bytea", nullable: false),
                    Size = table.Column<int>(type: "integer", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    MadeAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FrozenRenderings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FrozenRenderings_FrozenVersions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "FrozenVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CcgBoards",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CcgCode = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    BoardName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CcgBoards", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CcgBoards_Ccgs_CcgCode",
                        column: x => x.CcgCode,
                        principalTable: "Ccgs",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CcgBoards_HealthAndWellbeingBoards_BoardName",
                        column: x => x.BoardName,
                        principalTable: "HealthAndWellbeingBoards",
                        principalColumn: "Name",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AreaTeamRegions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AreaTeamCode = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    RegionCode = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AreaTeamRegions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AreaTeamRegions_AreaTeams_AreaTeamCode",
                        column: x => x.AreaTeamCode,
                        principalTable: "AreaTeams",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AreaTeamRegions_Regions_RegionCode",
                        column: x => x.RegionCode,
                        principalTable: "Regions",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SignOnLinks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Issuer = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Subject = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    LinkedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    RemovedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignOnLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SignOnLinks_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "UserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClaimType = table.Column<string>(type: "text", nullable: true),
                    ClaimValue = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_UserClaims_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "UserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "text", nullable: true),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_UserLogins_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "UserSessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    KeyHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    MembershipId = table.Column<Guid>(type: "uuid", nullable: true),
                    HasSecondFactor = table.Column<bool>(type: "boolean", nullable: false),
                    Browser = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Address = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    StartedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    SeenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UserSessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_UserSessions_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "UserTokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    LoginProvider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_UserTokens_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ConditionReviews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ConditionNumber = table.Column<int>(type: "integer", nullable: false),
                    ReviewOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Findings = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Decision = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    DecidedLevel = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DecisionReason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConditionReviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConditionReviews_AuthorisationConditions_ConditionNumber",
                        column: x => x.ConditionNumber,
                        principalTable: "AuthorisationConditions",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EscalationAttendees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    EscalationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    JobTitle = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Kind = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EscalationAttendees", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EscalationAttendees_Escalations_EscalationId",
                        column: x => x.EscalationId,
                        principalTable: "Escalations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EscalationCommunications",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    EscalationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    With = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    RecordedFor = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    RecordedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EscalationCommunications", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EscalationCommunications_Escalations_EscalationId",
                        column: x => x.EscalationId,
                        principalTable: "Escalations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EscalationLinks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    EscalationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    TargetId = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EscalationLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EscalationLinks_Escalations_EscalationId",
                        column: x => x.EscalationId,
                        principalTable: "Escalations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "EscalationSources",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    EscalationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EscalationSources", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EscalationSources_Escalations_EscalationId",
                        column: x => x.EscalationId,
                        principalTable: "Escalations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "EscalationTerms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProposedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ProposedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    NhsEnglandAcceptedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    NhsEnglandAcceptedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    NhsEnglandAcceptedAs = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    CcgAcceptedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    CcgAcceptedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    CcgAcceptedAs = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    EndReason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    EndedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    EndedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    EscalationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Edition = table.Column<int>(type: "integer", nullable: false),
                    Stage = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    ChangeReason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Consequences = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    DraftedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    DraftedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EscalationTerms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EscalationTerms_Escalations_EscalationId",
                        column: x => x.EscalationId,
                        principalTable: "Escalations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LevelAssessments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    EscalationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Side = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Level = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    AssessedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    AssessedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    AssessedAs = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LevelAssessments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LevelAssessments_Escalations_EscalationId",
                        column: x => x.EscalationId,
                        principalTable: "Escalations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MilestoneMarks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    EscalationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Milestone = table.Column<Guid>(type: "uuid", nullable: false),
                    IsMet = table.Column<bool>(type: "boolean", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    MarkedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    MarkedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    MarkedFor = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MilestoneMarks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MilestoneMarks_Escalations_EscalationId",
                        column: x => x.EscalationId,
                        principalTable: "Escalations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConsideredAlternatives",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    IsExhausted = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConsideredAlternatives", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConsideredAlternatives_InterventionCases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "InterventionCases",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "DirectionLiftings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    DirectionId = table.Column<Guid>(type: "uuid", nullable: true),
                    Reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    ProposedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ProposedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ProposedById = table.Column<Guid>(type: "uuid", nullable: false),
                    SignedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    SignedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    TakenBackAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    TakenBackBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DirectionLiftings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DirectionLiftings_InterventionCases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "InterventionCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Directions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    CcgCode = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    GivenToCode = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    GivenToName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    IsToOtherCcg = table.Column<bool>(type: "boolean", nullable: false),
                    InForce = table.Column<int>(type: "integer", nullable: true),
                    InHand = table.Column<int>(type: "integer", nullable: true),
                    InForceOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LiftedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LiftedReason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Directions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Directions_Ccgs_CcgCode",
                        column: x => x.CcgCode,
                        principalTable: "Ccgs",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Directions_Ccgs_GivenToCode",
                        column: x => x.GivenToCode,
                        principalTable: "Ccgs",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Directions_InterventionCases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "InterventionCases",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "InformalContacts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    With = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InformalContacts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InformalContacts_InterventionCases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "InterventionCases",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "InterventionCommunications",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    With = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    RecordedFor = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    RecordedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InterventionCommunications", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InterventionCommunications_InterventionCases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "InterventionCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InterventionEvidence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    EscalationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InterventionEvidence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InterventionEvidence_Escalations_EscalationId",
                        column: x => x.EscalationId,
                        principalTable: "Escalations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InterventionEvidence_InterventionCases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "InterventionCases",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "InterventionSteps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uuid", nullable: true),
                    MeetingTitle = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Insight = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    NoContactReason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: true),
                    RequestNumber = table.Column<int>(type: "integer", nullable: true),
                    RequestTitle = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    IsRequestFormal = table.Column<bool>(type: "boolean", nullable: true),
                    InsufficientOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NoSupportReason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Implications = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Finding = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    FindingReason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    IsForTheBoard = table.Column<bool>(type: "boolean", nullable: true),
                    Evidence = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Step = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: true),
                    Text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: true),
                    WrittenBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    CompletedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    CompletedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    CompletedById = table.Column<Guid>(type: "uuid", nullable: true),
                    ReopenedReason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InterventionSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InterventionSteps_InterventionCases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "InterventionCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InterventionSupportNotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Act = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Team = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    RecordedAs = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InterventionSupportNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InterventionSupportNotes_InterventionCases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "InterventionCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PeerReviewers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Role = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Organisation = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    NamedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    NamedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Conclusion = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    ConclusionText = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    ConcludedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    RemovedReason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    RemovedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RemovedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerReviewers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PeerReviewers_InterventionCases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "InterventionCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RequirementMarks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Requirement = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    MarkedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    MarkedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    MarkedFor = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RequirementMarks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RequirementMarks_InterventionCases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "InterventionCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AssuranceMeetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AssessmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: true),
                    NoMeetingReason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Mode = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    Agenda = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Delivery = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: true),
                    DomainProgress = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: true),
                    ChallengeAndSupport = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: true),
                    AssuranceToCcg = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: true),
                    HealthAndWellbeingBoard = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: true),
                    Notes = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: true),
                    Participants = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssuranceMeetings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AssuranceMeetings_QuarterlyAssessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "QuarterlyAssessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CcgPoints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AssessmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Focus = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    AddedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    AddedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CcgPoints", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CcgPoints_QuarterlyAssessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "QuarterlyAssessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CcgResponses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AssessmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    DraftNumber = table.Column<int>(type: "integer", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IsCorrection = table.Column<bool>(type: "boolean", nullable: false),
                    SentAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    SentBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    IsTimedOut = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CcgResponses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CcgResponses_QuarterlyAssessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "QuarterlyAssessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CorrectionRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AssessmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    VersionNumber = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    AskedById = table.Column<Guid>(type: "uuid", nullable: false),
                    AskedFor = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    AskedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    AskedAs = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    AskedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Status = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Answer = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    ClosedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ClosedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CorrectionRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CorrectionRequests_QuarterlyAssessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "QuarterlyAssessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DomainJudgements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AssessmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Domain = table.Column<int>(type: "integer", nullable: false),
                    Category = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    Basis = table.Column<string>(type: "character varying(3680)", maxLength: 3680, nullable: false),
                    Rationale = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: true),
                    Factors = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    OtherFactor = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    IsJoint = table.Column<bool>(type: "boolean", nullable: true),
                    NotJointReason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    InterventionReasons = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    IsExitMet = table.Column<bool>(type: "boolean", nullable: true),
                    ExitReason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DomainJudgements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DomainJudgements_QuarterlyAssessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "QuarterlyAssessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EvidenceItems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AssessmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    OtherKind = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Scope = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Summary = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Link = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Focuses = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Tags = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ShowsShortfall = table.Column<bool>(type: "boolean", nullable: false),
                    ProvidedBy = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Organisation = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    AddedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    TakenFromId = table.Column<Guid>(type: "uuid", nullable: true),
                    TakenFromYear = table.Column<int>(type: "integer", nullable: true),
                    TakenFromQuarter = table.Column<int>(type: "integer", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    FoldedText = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvidenceItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EvidenceItems_EvidenceItems_TakenFromId",
                        column: x => x.TakenFromId,
                        principalTable: "EvidenceItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EvidenceItems_QuarterlyAssessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "QuarterlyAssessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GoverningBodyComments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AssessmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    DraftNumber = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    AddedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    AddedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GoverningBodyComments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GoverningBodyComments_QuarterlyAssessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "QuarterlyAssessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InformationRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: true),
                    CcgCode = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    Stage = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Subject = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    Power = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Addressee = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    AddresseeName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Required = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Details = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Purpose = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Ground = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    GroundReason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    ConversationOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LetterReference = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    Focus = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    AssessmentId = table.Column<Guid>(type: "uuid", nullable: true),
                    IssueId = table.Column<Guid>(type: "uuid", nullable: true),
                    DraftedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    DraftedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ReturnReason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IssuedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    IssuedAs = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    FirstReplyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LatestReplyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsSufficient = table.Column<bool>(type: "boolean", nullable: true),
                    FollowOn = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    FollowOnNote = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReplacesId = table.Column<Guid>(type: "uuid", nullable: true),
                    ReplacesNumber = table.Column<int>(type: "integer", nullable: true),
                    CorrectionReason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    ReplacedByNumber = table.Column<int>(type: "integer", nullable: true),
                    StageToken = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    FoldedText = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InformationRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InformationRequests_Ccgs_CcgCode",
                        column: x => x.CcgCode,
                        principalTable: "Ccgs",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InformationRequests_InformationRequests_ReplacesId",
                        column: x => x.ReplacesId,
                        principalTable: "InformationRequests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InformationRequests_QuarterlyAssessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "QuarterlyAssessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MeetingAttendees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AssessmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    JobTitle = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Kind = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingAttendees", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetingAttendees_QuarterlyAssessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "QuarterlyAssessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PublicForumNotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AssessmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Forum = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Link = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    AddedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicForumNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PublicForumNotes_QuarterlyAssessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "QuarterlyAssessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReleaseDecisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AssessmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    VersionNumber = table.Column<int>(type: "integer", nullable: false),
                    Party = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    RefusalReason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    DecidedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    DecidedById = table.Column<Guid>(type: "uuid", nullable: false),
                    DecidedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReleaseDecisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReleaseDecisions_QuarterlyAssessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "QuarterlyAssessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReportItems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AssessmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Focus = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: true),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    IsSafeguarding = table.Column<bool>(type: "boolean", nullable: false),
                    IsGoodPractice = table.Column<bool>(type: "boolean", nullable: false),
                    Provider = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Target = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    NeedsFurtherAction = table.Column<bool>(type: "boolean", nullable: false),
                    Response = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    Owner = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    OwnerName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    Progress = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    IssueId = table.Column<Guid>(type: "uuid", nullable: true),
                    CarriedFromId = table.Column<Guid>(type: "uuid", nullable: true),
                    OriginId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    FoldedText = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportItems_QuarterlyAssessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "QuarterlyAssessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReportItems_ReportItems_IssueId",
                        column: x => x.IssueId,
                        principalTable: "ReportItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SupportPackages",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: true),
                    CcgCode = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    AssessmentId = table.Column<Guid>(type: "uuid", nullable: true),
                    Stage = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    InForce = table.Column<int>(type: "integer", nullable: true),
                    InHand = table.Column<int>(type: "integer", nullable: true),
                    Agreements = table.Column<int>(type: "integer", nullable: false),
                    FirstAgreedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Title = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    Domains = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Types = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    NextDiscussionOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsMet = table.Column<bool>(type: "boolean", nullable: true),
                    OutcomeReason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    CompletedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SupersedesId = table.Column<Guid>(type: "uuid", nullable: true),
                    SupersedesNumber = table.Column<int>(type: "integer", nullable: true),
                    SupersededByNumber = table.Column<int>(type: "integer", nullable: true),
                    WithheldReason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    StageToken = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    FoldedText = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupportPackages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupportPackages_Ccgs_CcgCode",
                        column: x => x.CcgCode,
                        principalTable: "Ccgs",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupportPackages_QuarterlyAssessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "QuarterlyAssessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupportPackages_SupportPackages_SupersedesId",
                        column: x => x.SupersedesId,
                        principalTable: "SupportPackages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ThemeNarratives",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AssessmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Theme = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Narrative = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: true),
                    HasNothingToReport = table.Column<bool>(type: "boolean", nullable: false),
                    NothingToReportReason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    IsConfirmedUnchanged = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ThemeNarratives", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ThemeNarratives_QuarterlyAssessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "QuarterlyAssessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Undertakings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AssessmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    By = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Owner = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Status = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Undertakings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Undertakings_QuarterlyAssessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "QuarterlyAssessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EscalationFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CommunicationId = table.Column<Guid>(type: "uuid", nullable: false),
                    EscalationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Type = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Size = table.Column<int>(type: "integer", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EscalationFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EscalationFiles_EscalationCommunications_CommunicationId",
                        column: x => x.CommunicationId,
                        principalTable: "EscalationCommunications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EscalationFiles_Escalations_EscalationId",
                        column: x => x.EscalationId,
                        principalTable: "Escalations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EscalationActions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    EscalationId = table.Column<Guid>(type: "uuid", nullable: false),
                    TermsId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Description = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Owner = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EscalationActions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EscalationActions_EscalationTerms_TermsId",
                        column: x => x.TermsId,
                        principalTable: "EscalationTerms",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_EscalationActions_Escalations_EscalationId",
                        column: x => x.EscalationId,
                        principalTable: "Escalations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EscalationMilestones",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    EscalationId = table.Column<Guid>(type: "uuid", nullable: false),
                    TermsId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    Action = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EscalationMilestones", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EscalationMilestones_EscalationTerms_TermsId",
                        column: x => x.TermsId,
                        principalTable: "EscalationTerms",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_EscalationMilestones_Escalations_EscalationId",
                        column: x => x.EscalationId,
                        principalTable: "Escalations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DirectionPassings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    DirectionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    FromCode = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    ToCode = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    ToName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DirectionPassings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DirectionPassings_Directions_DirectionId",
                        column: x => x.DirectionId,
                        principalTable: "Directions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DirectionVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    DirectionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Stage = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    ChangeReason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Powers = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: true),
                    Functions = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    StopsFor = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    NewAccountableOfficer = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ConstitutionChange = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    CarriedOutBy = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    OtherCcg = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: true),
                    OtherCcgName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Capability = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Capacity = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Willingness = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    WhyNotNhsEngland = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Conditions = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    DraftedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    DraftedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    DraftedById = table.Column<Guid>(type: "uuid", nullable: false),
                    PutForwardAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    PutForwardBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    PutForwardById = table.Column<Guid>(type: "uuid", nullable: true),
                    SignedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    SignedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    SignedById = table.Column<Guid>(type: "uuid", nullable: true),
                    EndReason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    EndedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    EndedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DirectionVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DirectionVersions_Directions_DirectionId",
                        column: x => x.DirectionId,
                        principalTable: "Directions",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "InterventionFollowUps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    DirectionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    IsAfterLifting = table.Column<bool>(type: "boolean", nullable: false),
                    RaisedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RecordedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InterventionFollowUps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InterventionFollowUps_Directions_DirectionId",
                        column: x => x.DirectionId,
                        principalTable: "Directions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InterventionFollowUps_InterventionCases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "InterventionCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InterventionFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    StepId = table.Column<Guid>(type: "uuid", nullable: true),
                    CommunicationId = table.Column<Guid>(type: "uuid", nullable: true),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Type = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Size = table.Column<int>(type: "integer", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InterventionFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InterventionFiles_InterventionCases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "InterventionCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InterventionFiles_InterventionCommunications_CommunicationId",
                        column: x => x.CommunicationId,
                        principalTable: "InterventionCommunications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InterventionFiles_InterventionSteps_StepId",
                        column: x => x.StepId,
                        principalTable: "InterventionSteps",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ResponseAnswers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ResponseId = table.Column<Guid>(type: "uuid", nullable: false),
                    AssessmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Focus = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: true),
                    Title = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: true),
                    Wording = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Verdict = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    Comment = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    PrintsDissent = table.Column<bool>(type: "boolean", nullable: false),
                    Reply = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    ReplyReason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    EarlierId = table.Column<Guid>(type: "uuid", nullable: true),
                    SaidToDraft = table.Column<int>(type: "integer", nullable: true),
                    WasSent = table.Column<bool>(type: "boolean", nullable: false),
                    DirectorReason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ResponseAnswers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ResponseAnswers_CcgResponses_ResponseId",
                        column: x => x.ResponseId,
                        principalTable: "CcgResponses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ResponseAnswers_QuarterlyAssessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "QuarterlyAssessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ResponseAnswers_ResponseAnswers_EarlierId",
                        column: x => x.EarlierId,
                        principalTable: "ResponseAnswers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EvidenceFiles",
                columns: table => new
                {
                    EvidenceItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    AssessmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Type = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Size = table.Column<int>(type: "integer", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvidenceFiles", x => x.EvidenceItemId);
                    table.ForeignKey(
                        name: "FK_EvidenceFiles_EvidenceItems_EvidenceItemId",
                        column: x => x.EvidenceItemId,
                        principalTable: "EvidenceItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EvidenceFiles_QuarterlyAssessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "QuarterlyAssessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RequestCommunications",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    With = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    RecordedFor = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    RecordedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RequestCommunications", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RequestCommunications_InformationRequests_RequestId",
                        column: x => x.RequestId,
                        principalTable: "InformationRequests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RequestFindings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    IsSufficient = table.Column<bool>(type: "boolean", nullable: false),
                    Reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    FoundOn = table.Column<DateOnly>(type: "date", nullable: false),
                    FoundBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RequestFindings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RequestFindings_InformationRequests_RequestId",
                        column: x => x.RequestId,
                        principalTable: "InformationRequests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ActionProgress",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AssessmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    OriginId = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Status = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    ReportedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ReportedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActionProgress", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ActionProgress_QuarterlyAssessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "QuarterlyAssessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ActionProgress_ReportItems_ItemId",
                        column: x => x.ItemId,
                        principalTable: "ReportItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "QuarterSupports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AssessmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    VersionNumber = table.Column<int>(type: "integer", nullable: false),
                    Domain = table.Column<int>(type: "integer", nullable: false),
                    PackageId = table.Column<Guid>(type: "uuid", nullable: false),
                    PackageNumber = table.Column<int>(type: "integer", nullable: false),
                    Edition = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QuarterSupports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_QuarterSupports_QuarterlyAssessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "QuarterlyAssessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_QuarterSupports_SupportPackages_PackageId",
                        column: x => x.PackageId,
                        principalTable: "SupportPackages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SupportActuals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PackageId = table.Column<Guid>(type: "uuid", nullable: false),
                    Trajectory = table.Column<Guid>(type: "uuid", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Value = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: false),
                    RecordedFor = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    RecordedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupportActuals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupportActuals_SupportPackages_PackageId",
                        column: x => x.PackageId,
                        principalTable: "SupportPackages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SupportEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PackageId = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    With = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    RecordedFor = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    RecordedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupportEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupportEntries_SupportPackages_PackageId",
                        column: x => x.PackageId,
                        principalTable: "SupportPackages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SupportMisses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PackageId = table.Column<Guid>(type: "uuid", nullable: false),
                    Trajectory = table.Column<Guid>(type: "uuid", nullable: false),
                    PlannedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    MoreSupportConsidered = table.Column<bool>(type: "boolean", nullable: false),
                    Reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    RecordedFor = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    RecordedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupportMisses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupportMisses_SupportPackages_PackageId",
                        column: x => x.PackageId,
                        principalTable: "SupportPackages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SupportReadings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PackageId = table.Column<Guid>(type: "uuid", nullable: false),
                    Indicator = table.Column<Guid>(type: "uuid", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Value = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    RecordedFor = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    RecordedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupportReadings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupportReadings_SupportPackages_PackageId",
                        column: x => x.PackageId,
                        principalTable: "SupportPackages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SupportReviews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PackageId = table.Column<Guid>(type: "uuid", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Improvement = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    RecordedFor = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    RecordedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupportReviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupportReviews_SupportPackages_PackageId",
                        column: x => x.PackageId,
                        principalTable: "SupportPackages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SupportTerms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    NhsEnglandAcceptedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    NhsEnglandAcceptedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    NhsEnglandAcceptedAs = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    CcgAcceptedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    CcgAcceptedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    CcgAcceptedAs = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    PackageId = table.Column<Guid>(type: "uuid", nullable: false),
                    Edition = table.Column<int>(type: "integer", nullable: false),
                    Stage = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Change = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    ChangeReason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Title = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    Domains = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Theme = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    Rationale = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Objectives = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    ExpectedImprovement = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    ExitCircumstances = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Power = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    PowerUse = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    PowerPurpose = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Partners = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Monitoring = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    DraftedById = table.Column<Guid>(type: "uuid", nullable: false),
                    DraftedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    DraftedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ProposedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ProposedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    EndReason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupportTerms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupportTerms_SupportPackages_PackageId",
                        column: x => x.PackageId,
                        principalTable: "SupportPackages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EscalationFileContents",
                columns: table => new
                {
                    FileId = table.Column<Guid>(type: "uuid", nullable: false),
                    Bytes = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EscalationFileContents", x => x.FileId);
                    table.ForeignKey(
                        name: "FK_EscalationFileContents_EscalationFiles_FileId",
                        column: x => x.FileId,
                        principalTable: "EscalationFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DirectionRequirements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    VersionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DueAfterWeeks = table.Column<int>(type: "integer", nullable: true),
                    NeedsApproval = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DirectionRequirements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DirectionRequirements_DirectionVersions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "DirectionVersions",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "InterventionFileContents",
                columns: table => new
                {
                    FileId = table.Column<Guid>(type: "uuid", nullable: false),
                    Bytes = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InterventionFileContents", x => x.FileId);
                    table.ForeignKey(
                        name: "FK_InterventionFileContents_InterventionFiles_FileId",
                        column: x => x.FileId,
                        principalTable: "InterventionFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "EvidenceFileContents",
                columns: table => new
                {
                    EvidenceItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    Bytes = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvidenceFileContents", x => x.EvidenceItemId);
                    table.ForeignKey(
                        name: "FK_EvidenceFileContents_EvidenceFiles_EvidenceItemId",
                        column: x => x.EvidenceItemId,
                        principalTable: "EvidenceFiles",
                        principalColumn: "EvidenceItemId",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RequestReplies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    From = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    MoreToCome = table.Column<bool>(type: "boolean", nullable: false),
                    IsOnPaper = table.Column<bool>(type: "boolean", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    FindingId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RequestReplies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RequestReplies_InformationRequests_RequestId",
                        column: x => x.RequestId,
                        principalTable: "InformationRequests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RequestReplies_RequestFindings_FindingId",
                        column: x => x.FindingId,
                        principalTable: "RequestFindings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SupportConfirmations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PackageId = table.Column<Guid>(type: "uuid", nullable: false),
                    Restriction = table.Column<Guid>(type: "uuid", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Entry = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedFor = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    RecordedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupportConfirmations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupportConfirmations_SupportEntries_Entry",
                        column: x => x.Entry,
                        principalTable: "SupportEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupportConfirmations_SupportPackages_PackageId",
                        column: x => x.PackageId,
                        principalTable: "SupportPackages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SupportFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    EntryId = table.Column<Guid>(type: "uuid", nullable: false),
                    PackageId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Type = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Size = table.Column<int>(type: "integer", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupportFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupportFiles_SupportEntries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "SupportEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupportFiles_SupportPackages_PackageId",
                        column: x => x.PackageId,
                        principalTable: "SupportPackages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SupportFactors",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PackageId = table.Column<Guid>(type: "uuid", nullable: false),
                    TermsId = table.Column<Guid>(type: "uuid", nullable: false),
                    Factor = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupportFactors", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupportFactors_SupportPackages_PackageId",
                        column: x => x.PackageId,
                        principalTable: "SupportPackages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupportFactors_SupportTerms_TermsId",
                        column: x => x.TermsId,
                        principalTable: "SupportTerms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SupportIndicators",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PackageId = table.Column<Guid>(type: "uuid", nullable: false),
                    TermsId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Baseline = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Target = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    TargetOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsForExit = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupportIndicators", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupportIndicators_SupportPackages_PackageId",
                        column: x => x.PackageId,
                        principalTable: "SupportPackages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupportIndicators_SupportTerms_TermsId",
                        column: x => x.TermsId,
                        principalTable: "SupportTerms",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SupportIssues",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PackageId = table.Column<Guid>(type: "uuid", nullable: false),
                    TermsId = table.Column<Guid>(type: "uuid", nullable: false),
                    IssueId = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupportIssues", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupportIssues_SupportPackages_PackageId",
                        column: x => x.PackageId,
                        principalTable: "SupportPackages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupportIssues_SupportTerms_TermsId",
                        column: x => x.TermsId,
                        principalTable: "SupportTerms",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SupportMeasures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PackageId = table.Column<Guid>(type: "uuid", nullable: false),
                    TermsId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Type = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Description = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    ProviderKind = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Provider = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Resourcing = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Owner = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupportMeasures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupportMeasures_SupportPackages_PackageId",
                        column: x => x.PackageId,
                        principalTable: "SupportPackages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupportMeasures_SupportTerms_TermsId",
                        column: x => x.TermsId,
                        principalTable: "SupportTerms",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SupportRestrictions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PackageId = table.Column<Guid>(type: "uuid", nullable: false),
                    TermsId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    AppliesTo = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    DiscussedAt = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    DiscussedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupportRestrictions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupportRestrictions_SupportPackages_PackageId",
                        column: x => x.PackageId,
                        principalTable: "SupportPackages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupportRestrictions_SupportTerms_TermsId",
                        column: x => x.TermsId,
                        principalTable: "SupportTerms",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SupportTrajectories",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PackageId = table.Column<Guid>(type: "uuid", nullable: false),
                    TermsId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Unit = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Better = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Planned = table.Column<string>(type: "character varying(2520)", maxLength: 2520, nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupportTrajectories", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupportTrajectories_SupportPackages_PackageId",
                        column: x => x.PackageId,
                        principalTable: "SupportPackages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupportTrajectories_SupportTerms_TermsId",
                        column: x => x.TermsId,
                        principalTable: "SupportTerms",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "RequestFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ReplyId = table.Column<Guid>(type: "uuid", nullable: true),
                    CommunicationId = table.Column<Guid>(type: "uuid", nullable: true),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Type = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Size = table.Column<int>(type: "integer", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RequestFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RequestFiles_InformationRequests_RequestId",
                        column: x => x.RequestId,
                        principalTable: "InformationRequests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RequestFiles_RequestCommunications_CommunicationId",
                        column: x => x.CommunicationId,
                        principalTable: "RequestCommunications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RequestFiles_RequestReplies_ReplyId",
                        column: x => x.ReplyId,
                        principalTable: "RequestReplies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SupportFileContents",
                columns: table => new
                {
                    FileId = table.Column<Guid>(type: "uuid", nullable: false),
                    Bytes = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupportFileContents", x => x.FileId);
                    table.ForeignKey(
                        name: "FK_SupportFileContents_SupportFiles_FileId",
                        column: x => x.FileId,
                        principalTable: "SupportFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RequestFileContents",
                columns: table => new
                {
                    FileId = table.Column<Guid>(type: "uuid", nullable: false),
                    Bytes = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RequestFileContents", x => x.FileId);
                    table.ForeignKey(
                        name: "FK_RequestFileContents_RequestFiles_FileId",
                        column: x => x.FileId,
                        principalTable: "RequestFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ActionProgress_AssessmentId",
                table: "ActionProgress",
                column: "AssessmentId");

            migrationBuilder.CreateIndex(
                name: "IX_ActionProgress_ItemId",
                table: "ActionProgress",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_ActionProgress_OriginId",
                table: "ActionProgress",
                column: "OriginId");

            migrationBuilder.CreateIndex(
                name: "IX_AreaTeamRegions_AreaTeamCode_From",
                table: "AreaTeamRegions",
                columns: new[] { "AreaTeamCode", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AreaTeamRegions_RegionCode",
                table: "AreaTeamRegions",
                column: "RegionCode");

            migrationBuilder.CreateIndex(
                name: "IX_AssuranceMeetings_AssessmentId_Kind",
                table: "AssuranceMeetings",
                columns: new[] { "AssessmentId", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_At",
                table: "AuditEntries",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_RecordKind_RecordId_Id",
                table: "AuditEntries",
                columns: new[] { "RecordKind", "RecordId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AuthorisationConditions_CcgCode_DischargedOn",
                table: "AuthorisationConditions",
                columns: new[] { "CcgCode", "DischargedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_AuthorisationConditions_DischargedOn",
                table: "AuthorisationConditions",
                column: "DischargedOn");

            migrationBuilder.CreateIndex(
                name: "IX_CalendarAddresses_TokenHash",
                table: "CalendarAddresses",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CcgAreaTeams_AreaTeamCode",
                table: "CcgAreaTeams",
                column: "AreaTeamCode");

            migrationBuilder.CreateIndex(
                name: "IX_CcgAreaTeams_CcgCode_From",
                table: "CcgAreaTeams",
                columns: new[] { "CcgCode", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CcgBoards_BoardName",
                table: "CcgBoards",
                column: "BoardName");

            migrationBuilder.CreateIndex(
                name: "IX_CcgBoards_CcgCode_BoardName_From",
                table: "CcgBoards",
                columns: new[] { "CcgCode", "BoardName", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CcgDelegatedFunctions_CcgCode_Function_From",
                table: "CcgDelegatedFunctions",
                columns: new[] { "CcgCode", "Function", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CcgLeadAssignments_CcgCode",
                table: "CcgLeadAssignments",
                column: "CcgCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CcgNames_CcgCode_From",
                table: "CcgNames",
                columns: new[] { "CcgCode", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CcgOfficeHolders_CcgCode_Office_From",
                table: "CcgOfficeHolders",
                columns: new[] { "CcgCode", "Office", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CcgPoints_AssessmentId_Focus",
                table: "CcgPoints",
                columns: new[] { "AssessmentId", "Focus" });

            migrationBuilder.CreateIndex(
                name: "IX_CcgResponses_AssessmentId_DraftNumber",
                table: "CcgResponses",
                columns: new[] { "AssessmentId", "DraftNumber" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Ccgs_SuccessorCode",
                table: "Ccgs",
                column: "SuccessorCode");

            migrationBuilder.CreateIndex(
                name: "IX_CcgSuccessions_CcgCode_From",
                table: "CcgSuccessions",
                columns: new[] { "CcgCode", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_CcgSuccessions_SuccessorCode",
                table: "CcgSuccessions",
                column: "SuccessorCode");

            migrationBuilder.CreateIndex(
                name: "IX_ConditionReviews_ConditionNumber_ReviewOn",
                table: "ConditionReviews",
                columns: new[] { "ConditionNumber", "ReviewOn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ConditionReviews_ReviewOn",
                table: "ConditionReviews",
                column: "ReviewOn");

            migrationBuilder.CreateIndex(
                name: "IX_ConsideredAlternatives_CaseId_Position",
                table: "ConsideredAlternatives",
                columns: new[] { "CaseId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_CorrectionRequests_AssessmentId_Status",
                table: "CorrectionRequests",
                columns: new[] { "AssessmentId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_CorrectionRequests_Status_AssessmentId",
                table: "CorrectionRequests",
                columns: new[] { "Status", "AssessmentId" });

            migrationBuilder.CreateIndex(
                name: "IX_DirectionLiftings_CaseId_Position",
                table: "DirectionLiftings",
                columns: new[] { "CaseId", "Position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DirectionPassings_DirectionId_Position",
                table: "DirectionPassings",
                columns: new[] { "DirectionId", "Position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DirectionRequirements_DueOn",
                table: "DirectionRequirements",
                column: "DueOn");

            migrationBuilder.CreateIndex(
                name: "IX_DirectionRequirements_VersionId_Position",
                table: "DirectionRequirements",
                columns: new[] { "VersionId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_Directions_CaseId_Position",
                table: "Directions",
                columns: new[] { "CaseId", "Position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Directions_CcgCode_InForceOn",
                table: "Directions",
                columns: new[] { "CcgCode", "InForceOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Directions_GivenToCode",
                table: "Directions",
                column: "GivenToCode");

            migrationBuilder.CreateIndex(
                name: "IX_Directions_InForceOn_LiftedOn",
                table: "Directions",
                columns: new[] { "InForceOn", "LiftedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_DirectionVersions_DirectionId_Number",
                table: "DirectionVersions",
                columns: new[] { "DirectionId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DomainJudgements_AssessmentId_Domain",
                table: "DomainJudgements",
                columns: new[] { "AssessmentId", "Domain" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EscalationActions_EscalationId",
                table: "EscalationActions",
                column: "EscalationId");

            migrationBuilder.CreateIndex(
                name: "IX_EscalationActions_TermsId_Position",
                table: "EscalationActions",
                columns: new[] { "TermsId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_EscalationAttendees_EscalationId_Position",
                table: "EscalationAttendees",
                columns: new[] { "EscalationId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_EscalationCommunications_EscalationId_On",
                table: "EscalationCommunications",
                columns: new[] { "EscalationId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_EscalationFiles_CommunicationId",
                table: "EscalationFiles",
                column: "CommunicationId");

            migrationBuilder.CreateIndex(
                name: "IX_EscalationFiles_EscalationId",
                table: "EscalationFiles",
                column: "EscalationId");

            migrationBuilder.CreateIndex(
                name: "IX_EscalationLinks_EscalationId",
                table: "EscalationLinks",
                column: "EscalationId");

            migrationBuilder.CreateIndex(
                name: "IX_EscalationLinks_Kind_TargetId",
                table: "EscalationLinks",
                columns: new[] { "Kind", "TargetId" });

            migrationBuilder.CreateIndex(
                name: "IX_EscalationMilestones_EscalationId",
                table: "EscalationMilestones",
                column: "EscalationId");

            migrationBuilder.CreateIndex(
                name: "IX_EscalationMilestones_TermsId_DueOn",
                table: "EscalationMilestones",
                columns: new[] { "TermsId", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Escalations_CcgCode_Stage",
                table: "Escalations",
                columns: new[] { "CcgCode", "Stage" });

            migrationBuilder.CreateIndex(
                name: "IX_Escalations_Number",
                table: "Escalations",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Escalations_OpenedOn",
                table: "Escalations",
                column: "OpenedOn");

            migrationBuilder.CreateIndex(
                name: "IX_Escalations_Stage_EndsOn",
                table: "Escalations",
                columns: new[] { "Stage", "EndsOn" });

            migrationBuilder.CreateIndex(
                name: "IX_EscalationSources_EscalationId_Position",
                table: "EscalationSources",
                columns: new[] { "EscalationId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_EscalationTerms_EscalationId_Edition",
                table: "EscalationTerms",
                columns: new[] { "EscalationId", "Edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EvidenceFiles_AssessmentId",
                table: "EvidenceFiles",
                column: "AssessmentId");

            migrationBuilder.CreateIndex(
                name: "IX_EvidenceItems_AssessmentId_Scope",
                table: "EvidenceItems",
                columns: new[] { "AssessmentId", "Scope" });

            migrationBuilder.CreateIndex(
                name: "IX_EvidenceItems_AssessmentId_TakenFromId",
                table: "EvidenceItems",
                columns: new[] { "AssessmentId", "TakenFromId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EvidenceItems_TakenFromId",
                table: "EvidenceItems",
                column: "TakenFromId");

            migrationBuilder.CreateIndex(
                name: "IX_FrozenLevels_Domain_Level",
                table: "FrozenLevels",
                columns: new[] { "Domain", "Level" });

            migrationBuilder.CreateIndex(
                name: "IX_FrozenRenderings_VersionId_MediaType",
                table: "FrozenRenderings",
                columns: new[] { "VersionId", "MediaType" });

            migrationBuilder.CreateIndex(
                name: "IX_FrozenVersions_Headline",
                table: "FrozenVersions",
                column: "Headline");

            migrationBuilder.CreateIndex(
                name: "IX_FrozenVersions_RecordKind_RecordId_Number",
                table: "FrozenVersions",
                columns: new[] { "RecordKind", "RecordId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GoverningBodyComments_AssessmentId_DraftNumber",
                table: "GoverningBodyComments",
                columns: new[] { "AssessmentId", "DraftNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_IndependentMembersProposals_CcgCode_Year",
                table: "IndependentMembersProposals",
                columns: new[] { "CcgCode", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InformalContacts_CaseId",
                table: "InformalContacts",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_InformationRequests_AssessmentId",
                table: "InformationRequests",
                column: "AssessmentId");

            migrationBuilder.CreateIndex(
                name: "IX_InformationRequests_CcgCode_Focus",
                table: "InformationRequests",
                columns: new[] { "CcgCode", "Focus" });

            migrationBuilder.CreateIndex(
                name: "IX_InformationRequests_IssuedOn",
                table: "InformationRequests",
                column: "IssuedOn");

            migrationBuilder.CreateIndex(
                name: "IX_InformationRequests_IssueId",
                table: "InformationRequests",
                column: "IssueId");

            migrationBuilder.CreateIndex(
                name: "IX_InformationRequests_IsSufficient",
                table: "InformationRequests",
                column: "IsSufficient");

            migrationBuilder.CreateIndex(
                name: "IX_InformationRequests_Number",
                table: "InformationRequests",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InformationRequests_Power",
                table: "InformationRequests",
                column: "Power");

            migrationBuilder.CreateIndex(
                name: "IX_InformationRequests_ReplacesId",
                table: "InformationRequests",
                column: "ReplacesId");

            migrationBuilder.CreateIndex(
                name: "IX_InformationRequests_Stage_DueOn",
                table: "InformationRequests",
                columns: new[] { "Stage", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_InterventionCases_AreaTeamCode",
                table: "InterventionCases",
                column: "AreaTeamCode");

            migrationBuilder.CreateIndex(
                name: "IX_InterventionCases_CcgCode_Stage",
                table: "InterventionCases",
                columns: new[] { "CcgCode", "Stage" });

            migrationBuilder.CreateIndex(
                name: "IX_InterventionCases_Number",
                table: "InterventionCases",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InterventionCases_OpenedOn",
                table: "InterventionCases",
                column: "OpenedOn");

            migrationBuilder.CreateIndex(
                name: "IX_InterventionCases_Stage",
                table: "InterventionCases",
                column: "Stage");

            migrationBuilder.CreateIndex(
                name: "IX_InterventionCommunications_CaseId_On",
                table: "InterventionCommunications",
                columns: new[] { "CaseId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_InterventionEvidence_CaseId",
                table: "InterventionEvidence",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_InterventionEvidence_EscalationId",
                table: "InterventionEvidence",
                column: "EscalationId");

            migrationBuilder.CreateIndex(
                name: "IX_InterventionFiles_CaseId",
                table: "InterventionFiles",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_InterventionFiles_CommunicationId",
                table: "InterventionFiles",
                column: "CommunicationId");

            migrationBuilder.CreateIndex(
                name: "IX_InterventionFiles_StepId",
                table: "InterventionFiles",
                column: "StepId");

            migrationBuilder.CreateIndex(
                name: "IX_InterventionFollowUps_CaseId_RecordedOn",
                table: "InterventionFollowUps",
                columns: new[] { "CaseId", "RecordedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_InterventionFollowUps_DirectionId",
                table: "InterventionFollowUps",
                column: "DirectionId");

            migrationBuilder.CreateIndex(
                name: "IX_InterventionSteps_CaseId_Step",
                table: "InterventionSteps",
                columns: new[] { "CaseId", "Step" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InterventionSupportNotes_CaseId",
                table: "InterventionSupportNotes",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_LevelAssessments_EscalationId_Position",
                table: "LevelAssessments",
                columns: new[] { "EscalationId", "Position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LogInTries_LastAt",
                table: "LogInTries",
                column: "LastAt");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingAttendees_AssessmentId",
                table: "MeetingAttendees",
                column: "AssessmentId");

            migrationBuilder.CreateIndex(
                name: "IX_Memberships_Organisation_Role",
                table: "Memberships",
                columns: new[] { "Organisation", "Role" });

            migrationBuilder.CreateIndex(
                name: "IX_Memberships_Role",
                table: "Memberships",
                column: "Role");

            migrationBuilder.CreateIndex(
                name: "IX_Memberships_UserId_From",
                table: "Memberships",
                columns: new[] { "UserId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_MilestoneMarks_EscalationId_Position",
                table: "MilestoneMarks",
                columns: new[] { "EscalationId", "Position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Notices_DueOn",
                table: "Notices",
                column: "DueOn");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_MadeAt",
                table: "Notices",
                column: "MadeAt");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_Mail_MailFrom",
                table: "Notices",
                columns: new[] { "Mail", "MailFrom" });

            migrationBuilder.CreateIndex(
                name: "IX_Notices_UserId_ReadAt_MadeAt",
                table: "Notices",
                columns: new[] { "UserId", "ReadAt", "MadeAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Notices_UserId_Role_Organisation_Occasion",
                table: "Notices",
                columns: new[] { "UserId", "Role", "Organisation", "Occasion" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PeerReviewers_CaseId_Position",
                table: "PeerReviewers",
                columns: new[] { "CaseId", "Position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PeerReviewers_UserId_CaseId",
                table: "PeerReviewers",
                columns: new[] { "UserId", "CaseId" });

            migrationBuilder.CreateIndex(
                name: "IX_PublicForumNotes_AssessmentId_Date",
                table: "PublicForumNotes",
                columns: new[] { "AssessmentId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_QuarterlyAssessments_CcgCode_Year_Quarter",
                table: "QuarterlyAssessments",
                columns: new[] { "CcgCode", "Year", "Quarter" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_QuarterlyAssessments_PublishedVersion_Year_Quarter",
                table: "QuarterlyAssessments",
                columns: new[] { "PublishedVersion", "Year", "Quarter" });

            migrationBuilder.CreateIndex(
                name: "IX_QuarterlyAssessments_Stage_PublishedAt",
                table: "QuarterlyAssessments",
                columns: new[] { "Stage", "PublishedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_QuarterlyAssessments_Year_Quarter_Stage",
                table: "QuarterlyAssessments",
                columns: new[] { "Year", "Quarter", "Stage" });

            migrationBuilder.CreateIndex(
                name: "IX_QuarterMilestones_Year_Quarter",
                table: "QuarterMilestones",
                columns: new[] { "Year", "Quarter" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_QuarterSupports_AssessmentId_VersionNumber_Domain_PackageId",
                table: "QuarterSupports",
                columns: new[] { "AssessmentId", "VersionNumber", "Domain", "PackageId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_QuarterSupports_PackageId",
                table: "QuarterSupports",
                column: "PackageId");

            migrationBuilder.CreateIndex(
                name: "IX_RegisteredPatients_CcgCode_Year_Quarter",
                table: "RegisteredPatients",
                columns: new[] { "CcgCode", "Year", "Quarter" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReleaseDecisions_AssessmentId_VersionNumber",
                table: "ReleaseDecisions",
                columns: new[] { "AssessmentId", "VersionNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_ReportItems_AssessmentId_CarriedFromId",
                table: "ReportItems",
                columns: new[] { "AssessmentId", "CarriedFromId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReportItems_AssessmentId_Focus_Kind_Position",
                table: "ReportItems",
                columns: new[] { "AssessmentId", "Focus", "Kind", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_ReportItems_CarriedFromId",
                table: "ReportItems",
                column: "CarriedFromId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportItems_GoodPractice",
                table: "ReportItems",
                columns: new[] { "AssessmentId", "Kind", "Focus" },
                filter: "\"IsGoodPractice\"");

            migrationBuilder.CreateIndex(
                name: "IX_ReportItems_IssueId",
                table: "ReportItems",
                column: "IssueId");

            migrationBuilder.CreateIndex(
                name: "IX_RequestCommunications_RequestId_On",
                table: "RequestCommunications",
                columns: new[] { "RequestId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_RequestFiles_CommunicationId",
                table: "RequestFiles",
                column: "CommunicationId");

            migrationBuilder.CreateIndex(
                name: "IX_RequestFiles_ReplyId",
                table: "RequestFiles",
                column: "ReplyId");

            migrationBuilder.CreateIndex(
                name: "IX_RequestFiles_RequestId",
                table: "RequestFiles",
                column: "RequestId");

            migrationBuilder.CreateIndex(
                name: "IX_RequestFindings_RequestId_Position",
                table: "RequestFindings",
                columns: new[] { "RequestId", "Position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RequestReplies_FindingId",
                table: "RequestReplies",
                column: "FindingId");

            migrationBuilder.CreateIndex(
                name: "IX_RequestReplies_RequestId_Position",
                table: "RequestReplies",
                columns: new[] { "RequestId", "Position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RequirementMarks_CaseId_Position",
                table: "RequirementMarks",
                columns: new[] { "CaseId", "Position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ResponseAnswers_AssessmentId",
                table: "ResponseAnswers",
                column: "AssessmentId");

            migrationBuilder.CreateIndex(
                name: "IX_ResponseAnswers_EarlierId",
                table: "ResponseAnswers",
                column: "EarlierId");

            migrationBuilder.CreateIndex(
                name: "IX_ResponseAnswers_ResponseId_Position",
                table: "ResponseAnswers",
                columns: new[] { "ResponseId", "Position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SecurityEvents_AccountId_At_Id",
                table: "SecurityEvents",
                columns: new[] { "AccountId", "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SecurityEvents_At_Id",
                table: "SecurityEvents",
                columns: new[] { "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SecurityEvents_Kind_At_Id",
                table: "SecurityEvents",
                columns: new[] { "Kind", "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SecurityEvents_UserId_At_Id",
                table: "SecurityEvents",
                columns: new[] { "UserId", "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SentForms_SentAt",
                table: "SentForms",
                column: "SentAt");

            migrationBuilder.CreateIndex(
                name: "IX_SignOnLinks_Key",
                table: "SignOnLinks",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SignOnLinks_UserId",
                table: "SignOnLinks",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_SupportActuals_PackageId_Trajectory_On",
                table: "SupportActuals",
                columns: new[] { "PackageId", "Trajectory", "On" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SupportConfirmations_Entry",
                table: "SupportConfirmations",
                column: "Entry");

            migrationBuilder.CreateIndex(
                name: "IX_SupportConfirmations_PackageId_Restriction",
                table: "SupportConfirmations",
                columns: new[] { "PackageId", "Restriction" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SupportEntries_PackageId_Position",
                table: "SupportEntries",
                columns: new[] { "PackageId", "Position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SupportFactors_PackageId",
                table: "SupportFactors",
                column: "PackageId");

            migrationBuilder.CreateIndex(
                name: "IX_SupportFactors_TermsId_Factor",
                table: "SupportFactors",
                columns: new[] { "TermsId", "Factor" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SupportFiles_EntryId",
                table: "SupportFiles",
                column: "EntryId");

            migrationBuilder.CreateIndex(
                name: "IX_SupportFiles_PackageId",
                table: "SupportFiles",
                column: "PackageId");

            migrationBuilder.CreateIndex(
                name: "IX_SupportIndicators_PackageId",
                table: "SupportIndicators",
                column: "PackageId");

            migrationBuilder.CreateIndex(
                name: "IX_SupportIndicators_TermsId_Position",
                table: "SupportIndicators",
                columns: new[] { "TermsId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_SupportIssues_IssueId",
                table: "SupportIssues",
                column: "IssueId");

            migrationBuilder.CreateIndex(
                name: "IX_SupportIssues_PackageId",
                table: "SupportIssues",
                column: "PackageId");

            migrationBuilder.CreateIndex(
                name: "IX_SupportIssues_TermsId_IssueId",
                table: "SupportIssues",
                columns: new[] { "TermsId", "IssueId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SupportMeasures_PackageId",
                table: "SupportMeasures",
                column: "PackageId");

            migrationBuilder.CreateIndex(
                name: "IX_SupportMeasures_TermsId_Position",
                table: "SupportMeasures",
                columns: new[] { "TermsId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_SupportMisses_PackageId_Trajectory_PlannedOn",
                table: "SupportMisses",
                columns: new[] { "PackageId", "Trajectory", "PlannedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_SupportPackages_AssessmentId",
                table: "SupportPackages",
                column: "AssessmentId");

            migrationBuilder.CreateIndex(
                name: "IX_SupportPackages_CcgCode_Stage",
                table: "SupportPackages",
                columns: new[] { "CcgCode", "Stage" });

            migrationBuilder.CreateIndex(
                name: "IX_SupportPackages_NextDiscussionOn",
                table: "SupportPackages",
                column: "NextDiscussionOn");

            migrationBuilder.CreateIndex(
                name: "IX_SupportPackages_Number",
                table: "SupportPackages",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SupportPackages_Stage_EndsOn",
                table: "SupportPackages",
                columns: new[] { "Stage", "EndsOn" });

            migrationBuilder.CreateIndex(
                name: "IX_SupportPackages_SupersedesId",
                table: "SupportPackages",
                column: "SupersedesId");

            migrationBuilder.CreateIndex(
                name: "IX_SupportReadings_PackageId_Indicator_On",
                table: "SupportReadings",
                columns: new[] { "PackageId", "Indicator", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_SupportRestrictions_PackageId",
                table: "SupportRestrictions",
                column: "PackageId");

            migrationBuilder.CreateIndex(
                name: "IX_SupportRestrictions_TermsId_Position",
                table: "SupportRestrictions",
                columns: new[] { "TermsId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_SupportReviews_PackageId_On",
                table: "SupportReviews",
                columns: new[] { "PackageId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_SupportTerms_PackageId_Edition",
                table: "SupportTerms",
                columns: new[] { "PackageId", "Edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SupportTrajectories_PackageId",
                table: "SupportTrajectories",
                column: "PackageId");

            migrationBuilder.CreateIndex(
                name: "IX_SupportTrajectories_TermsId_Position",
                table: "SupportTrajectories",
                columns: new[] { "TermsId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_ThemeNarratives_AssessmentId_Theme",
                table: "ThemeNarratives",
                columns: new[] { "AssessmentId", "Theme" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Undertakings_AssessmentId",
                table: "Undertakings",
                column: "AssessmentId");

            migrationBuilder.CreateIndex(
                name: "IX_Undertakings_Status_DueOn",
                table: "Undertakings",
                columns: new[] { "Status", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_UserClaims_UserId",
                table: "UserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_UserLogins_UserId",
                table: "UserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "Users",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_Users_Name",
                table: "Users",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "Users",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_UserSessions_KeyHash",
                table: "UserSessions",
                column: "KeyHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_UserSessions_StartedAt",
                table: "UserSessions",
                column: "StartedAt");

            migrationBuilder.CreateIndex(
                name: "IX_UserSessions_UserId",
                table: "UserSessions",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_WorkingCopies_UserId_Address",
                table: "WorkingCopies",
                columns: new[] { "UserId", "Address" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ActionProgress");

            migrationBuilder.DropTable(
                name: "AreaTeamRegions");

            migrationBuilder.DropTable(
                name: "AssuranceMeetings");

            migrationBuilder.DropTable(
                name: "AuditEntries");

            migrationBuilder.DropTable(
                name: "CalendarAddresses");

            migrationBuilder.DropTable(
                name: "CcgAreaTeams");

            migrationBuilder.DropTable(
                name: "CcgBoards");

            migrationBuilder.DropTable(
                name: "CcgDelegatedFunctions");

            migrationBuilder.DropTable(
                name: "CcgLeadAssignments");

            migrationBuilder.DropTable(
                name: "CcgNames");

            migrationBuilder.DropTable(
                name: "CcgOfficeHolders");

            migrationBuilder.DropTable(
                name: "CcgPoints");

            migrationBuilder.DropTable(
                name: "CcgSuccessions");

            migrationBuilder.DropTable(
                name: "ConditionReviews");

            migrationBuilder.DropTable(
                name: "ConsideredAlternatives");

            migrationBuilder.DropTable(
                name: "CorrectionRequests");

            migrationBuilder.DropTable(
                name: "DataProtectionKeys");

            migrationBuilder.DropTable(
                name: "DirectionLiftings");

            migrationBuilder.DropTable(
                name: "DirectionPassings");

            migrationBuilder.DropTable(
                name: "DirectionRequirements");

            migrationBuilder.DropTable(
                name: "DomainJudgements");

            migrationBuilder.DropTable(
                name: "EscalationActions");

            migrationBuilder.DropTable(
                name: "EscalationAttendees");

            migrationBuilder.DropTable(
                name: "EscalationFileContents");

            migrationBuilder.DropTable(
                name: "EscalationLinks");

            migrationBuilder.DropTable(
                name: "EscalationMilestones");

            migrationBuilder.DropTable(
                name: "EscalationSources");

            migrationBuilder.DropTable(
                name: "EvidenceFileContents");

            migrationBuilder.DropTable(
                name: "FrozenContents");

            migrationBuilder.DropTable(
                name: "FrozenLevels");

            migrationBuilder.DropTable(
                name: "FrozenRenderings");

            migrationBuilder.DropTable(
                name: "GoverningBodyComments");

            migrationBuilder.DropTable(
                name: "IndependentMembersProposals");

            migrationBuilder.DropTable(
                name: "InformalContacts");

            migrationBuilder.DropTable(
                name: "InterventionEvidence");

            migrationBuilder.DropTable(
                name: "InterventionFileContents");

            migrationBuilder.DropTable(
                name: "InterventionFollowUps");

            migrationBuilder.DropTable(
                name: "InterventionSupportNotes");

            migrationBuilder.DropTable(
                name: "LevelAssessments");

            migrationBuilder.DropTable(
                name: "LogInTries");

            migrationBuilder.DropTable(
                name: "MeetingAttendees");

            migrationBuilder.DropTable(
                name: "Memberships");

            migrationBuilder.DropTable(
                name: "MilestoneMarks");

            migrationBuilder.DropTable(
                name: "Notices");

            migrationBuilder.DropTable(
                name: "PeerReviewers");

            migrationBuilder.DropTable(
                name: "PublicForumNotes");

            migrationBuilder.DropTable(
                name: "QuarterMilestones");

            migrationBuilder.DropTable(
                name: "QuarterSupports");

            migrationBuilder.DropTable(
                name: "RegisteredPatients");

            migrationBuilder.DropTable(
                name: "ReleaseDecisions");

            migrationBuilder.DropTable(
                name: "RequestFileContents");

            migrationBuilder.DropTable(
                name: "RequirementMarks");

            migrationBuilder.DropTable(
                name: "ResponseAnswers");

            migrationBuilder.DropTable(
                name: "SecurityEvents");

            migrationBuilder.DropTable(
                name: "SentForms");

            migrationBuilder.DropTable(
                name: "SetUpCodes");

            migrationBuilder.DropTable(
                name: "SignOnLinks");

            migrationBuilder.DropTable(
                name: "SupportActuals");

            migrationBuilder.DropTable(
                name: "SupportConfirmations");

            migrationBuilder.DropTable(
                name: "SupportFactors");

            migrationBuilder.DropTable(
                name: "SupportFileContents");

            migrationBuilder.DropTable(
                name: "SupportIndicators");

            migrationBuilder.DropTable(
                name: "SupportIssues");

            migrationBuilder.DropTable(
                name: "SupportMeasures");

            migrationBuilder.DropTable(
                name: "SupportMisses");

            migrationBuilder.DropTable(
                name: "SupportReadings");

            migrationBuilder.DropTable(
                name: "SupportRestrictions");

            migrationBuilder.DropTable(
                name: "SupportReviews");

            migrationBuilder.DropTable(
                name: "SupportTrajectories");

            migrationBuilder.DropTable(
                name: "ThemeNarratives");

            migrationBuilder.DropTable(
                name: "Undertakings");

            migrationBuilder.DropTable(
                name: "UserClaims");

            migrationBuilder.DropTable(
                name: "UserLogins");

            migrationBuilder.DropTable(
                name: "UserSessions");

            migrationBuilder.DropTable(
                name: "UserTokens");

            migrationBuilder.DropTable(
                name: "WorkingCopies");

            migrationBuilder.DropTable(
                name: "ReportItems");

            migrationBuilder.DropTable(
                name: "Regions");

            migrationBuilder.DropTable(
                name: "HealthAndWellbeingBoards");

            migrationBuilder.DropTable(
                name: "AuthorisationConditions");

            migrationBuilder.DropTable(
                name: "DirectionVersions");

            migrationBuilder.DropTable(
                name: "EscalationFiles");

            migrationBuilder.DropTable(
                name: "EscalationTerms");

            migrationBuilder.DropTable(
                name: "EvidenceFiles");

            migrationBuilder.DropTable(
                name: "FrozenVersions");

            migrationBuilder.DropTable(
                name: "InterventionFiles");

            migrationBuilder.DropTable(
                name: "RequestFiles");

            migrationBuilder.DropTable(
                name: "CcgResponses");

            migrationBuilder.DropTable(
                name: "SupportFiles");

            migrationBuilder.DropTable(
                name: "SupportTerms");

            migrationBuilder.DropTable(
                name: "Users");

            migrationBuilder.DropTable(
                name: "Directions");

            migrationBuilder.DropTable(
                name: "EscalationCommunications");

            migrationBuilder.DropTable(
                name: "EvidenceItems");

            migrationBuilder.DropTable(
                name: "InterventionCommunications");

            migrationBuilder.DropTable(
                name: "InterventionSteps");

            migrationBuilder.DropTable(
                name: "RequestCommunications");

            migrationBuilder.DropTable(
                name: "RequestReplies");

            migrationBuilder.DropTable(
                name: "SupportEntries");

            migrationBuilder.DropTable(
                name: "Escalations");

            migrationBuilder.DropTable(
                name: "InterventionCases");

            migrationBuilder.DropTable(
                name: "RequestFindings");

            migrationBuilder.DropTable(
                name: "SupportPackages");

            migrationBuilder.DropTable(
                name: "AreaTeams");

            migrationBuilder.DropTable(
                name: "InformationRequests");

            migrationBuilder.DropTable(
                name: "QuarterlyAssessments");

            migrationBuilder.DropTable(
                name: "Ccgs");
        }
    }
}
