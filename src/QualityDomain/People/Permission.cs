namespace QualityDomain.People;

/// <summary>What a person may want to do. One value for each row of the matrix; a row whose cells reach differently far is split.</summary>
/// <remarks>Source: a decision of ours (S-13).</remarks>
public enum Permission
{
    /// <summary>Read minutes, plans and orders into the register.</summary>
    ImportPapers,

    /// <summary>Write down a decision that somebody else puts in force.</summary>
    DraftDecision,

    /// <summary>Create, change, cancel, postpone or hand over a decision.</summary>
    ManageDecision,

    /// <summary>Say what was done on an assignment.</summary>
    ReportAssignment,

    /// <summary>Confirm a report or return it.</summary>
    ConfirmReport,

    /// <summary>Register that something happened («получены результаты»), which starts clocks.</summary>
    RegisterEvent,

    /// <summary>Register a parent's letter, follow its answer, have the chronology of the pupil.</summary>
    KeepComplaints,

    SeeDecisions,

    /// <summary>Load results of an assessment.</summary>
    UploadResults,

    /// <summary>Set the scale by which scores become marks.</summary>
    SetScales,

    SeeAnalysis,

    /// <summary>Propose causes and measures for somebody else's choice.</summary>
    ProposeMeasures,

    /// <summary>Choose causes and measures.</summary>
    ChooseMeasures,

    SeeSupport,

    /// <summary>Make or change a plan of support.</summary>
    PlanSupport,

    /// <summary>Log a lesson or a talk of a plan of support.</summary>
    LogSupport,

    /// <summary>Do the monthly check of a supported pupil.</summary>
    CheckSupport,

    /// <summary>See what ППк or Совет профилактики keeps of pupils; the owners of the scope are the members of that body.</summary>
    SeeBodyRecords,

    /// <summary>Write down what such a body did.</summary>
    KeepBodyRecords,

    /// <summary>Say who belongs to such a body.</summary>
    SeatBodies,

    /// <summary>Announce something to people.</summary>
    Announce,

    /// <summary>Receive announcements.</summary>
    ReceiveAnnouncements,

    /// <summary>See what concerns one's own child.</summary>
    SeeOwnChild,

    /// <summary>See, load and correct the staff list: people, posts, classes, leave.</summary>
    KeepStaffList,

    /// <summary>Give and take roles, dismiss people.</summary>
    ManageRoles,

    /// <summary>Invite staff to the bot.</summary>
    InviteStaff,

    /// <summary>Print and hand out the parents' slips.</summary>
    InviteParents,

    /// <summary>Change the school's settings and calendar.</summary>
    ManageSettings,

    /// <summary>See the key code → name and print with names; on the local page or by a verb only.</summary>
    SeePupilKey,

    /// <summary>Print the pocket card code → name of the pupils whom the person teaches or supports; on the local page only.</summary>
    PrintPocketCard,

    /// <summary>Load the key code → name; on the local page or by a verb only.</summary>
    LoadPupilKey,

    /// <summary>Backup, restore, erase, export; by verbs only.</summary>
    MaintainStore,
}
