// Written by `npm run web:types` from the description of the api. Do not edit.
export interface paths {
  '/api/absences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 本机关尚未结束的离岗 */
    get: operations['listAbsences'];
    put?: never;
    /** 登记离岗和代行人员 */
    post: operations['recordAbsence'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/absences/{absenceId}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 撤销离岗登记 */
    post: operations['cancelAbsence'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/agencies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 机关列表 */
    get: operations['listAgencies'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/agencies/{agencyId}/profile': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 机关规则：每项参数附来源条款，法律未定者标明系统默认 */
    get: operations['readProfile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/agencies/{agencyId}/profile-cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 机关规则各版本下的案件：已立案件适用立案时的版本 */
    get: operations['listProfileCases'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/agencies/{agencyId}/profile-parameters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 自某日起改变一项参数：形成新版本，已立案件仍适用立案时的版本 */
    post: operations['setProfileParameter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/agencies/{agencyId}/profile-parameters/{parameter}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一项参数的历次取值、来源和施行日期 */
    get: operations['readParameterHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/agencies/{agencyId}/profile-versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 机关规则的各个版本：施行日期、改动的参数 */
    get: operations['listProfileVersions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/agencies/profiles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 导入机关规则文件：新机关或者下一版规则 */
    post: operations['importProfile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 查询审计记录 / search the audit trail, newest first */
    get: operations['searchAudit'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/audit/chain': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 核验审计链尾部 / check the end of the chain */
    get: operations['checkAuditChain'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/case-calendar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 期限日历：逐日的工作日、节假日、调休上班和到期的案件 */
    get: operations['readCaseCalendar'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/case-calendar/ics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 导出期限日历（iCalendar） */
    get: operations['exportCaseCalendar'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 案件列表，按任一属性筛选（最近立案在前；next 为下一页游标；count 至多数到 10000） */
    get: operations['listCases'];
    put?: never;
    /** 立案 */
    post: operations['fileCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 案件页：阶段、待办、期限及其说明、材料、意见、异议、移送、告知、讨论、决定、办理过程 */
    get: operations['readCase'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/accept-no-decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 采纳不予作出决定的意见 */
    post: operations['acceptNoDecision'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/add-co-reviewer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 加签（增加会审人员） */
    post: operations['addCoReviewer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/adjourn-discussion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 延期讨论，重新召集 */
    post: operations['adjournDiscussion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/answer-call-up': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 提供调取的材料 */
    post: operations['answerCallUp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/answer-scope': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 判断是否须经法制审核：列明每一项理由及其来源 */
    post: operations['answerScope'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/answer-supplement-notice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 补正材料 */
    post: operations['answerSupplementNotice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/approve-decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 批准决定 */
    post: operations['approveDecision'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/approve-second-supplement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 批准再次补正 */
    post: operations['approveSecondSupplement'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/assign-reviewer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 指派审核人员 */
    post: operations['assignReviewer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 办理过程每一项对应的审计事件及其哈希（按 commandId 对应） */
    get: operations['readCaseAudit'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/call-up-materials': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 调取材料 */
    post: operations['callUpMaterials'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/cast-vote': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 发表意见并表决 */
    post: operations['castVote'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/change-handlers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 变更承办人员 */
    post: operations['changeHandlers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/change-proposal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 审核通过后变更处理意见（原审核意见失效，重新审核） */
    post: operations['changeProposal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/change-to-ordinary-procedure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 转为普通程序 */
    post: operations['changeToOrdinaryProcedure'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/claim-review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 认领审核 */
    post: operations['claimReview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/close-case': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 结案 */
    post: operations['closeCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/close-excluded-time': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 记录不计入期限的时间结束 */
    post: operations['closeExcludedTime'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/conclude-discussion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 形成集体讨论结论 */
    post: operations['concludeDiscussion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/contribute-review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 提出会审意见 */
    post: operations['contributeReview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/convene-discussion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 召集集体讨论 */
    post: operations['conveneDiscussion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/copy-case': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 抄送 */
    post: operations['copyCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/correct-opinion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 更正审核意见的笔误 */
    post: operations['correctOpinion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/course': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 案件在流程图上的位置：图、已走过和正在办理的步骤、由谁办理 */
    get: operations['readCourse'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/decide-case-extension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 审批办案期限延期 */
    post: operations['decideCaseExtension'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/decide-extension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 审批审核延期 */
    post: operations['decideExtension'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/decide-on-the-spot': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 当场作出处罚决定（简易程序） */
    post: operations['decideOnTheSpot'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/decide-recusal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 决定回避 */
    post: operations['decideRecusal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/decide-referral': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 审批移送 */
    post: operations['decideReferral'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/decide-urgent-seal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 补办当场查封、扣押的批准 */
    post: operations['decideUrgentSeal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/delegate-task': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 委托办理 */
    post: operations['delegateTask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/draft-decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 起草决定 */
    post: operations['draftDecision'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/end-investigation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 调查终结 */
    post: operations['endInvestigation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/escalate-dispute': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 报请裁定审核争议 */
    post: operations['escalateDispute'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/excuse-member': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 准予成员回避、缺席 */
    post: operations['excuseMember'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/extend-seal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 延长查封、扣押期限 */
    post: operations['extendSeal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 卷内目录：本案文书依形成先后排列，审核意见签发即入卷；各步的责任 */
    get: operations['readCaseFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/file-with-agency': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 当场处罚决定报所属机关备案 */
    post: operations['fileWithAgency'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/gate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 作出决定的条件，逐项附依据 */
    get: operations['readGate'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/issue-supplement-notice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 发出补正通知 */
    post: operations['issueSupplementNotice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/lift-seal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 解除或者处理查封、扣押 */
    post: operations['liftSeal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/object-to-opinion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 对审核意见提出异议 */
    post: operations['objectToOpinion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/open-excluded-time': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 记录不计入期限的时间开始 */
    post: operations['openExcludedTime'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/opinion-check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 意见草拟中的检查：与审核要点是否一致、还缺什么、下一步，不保存 */
    post: operations['checkOpinion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/opinion-draft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 审核意见草稿（审核人员和签发人可见） */
    get: operations['readOpinionDraft'];
    put?: never;
    /** 保存审核意见草稿 */
    post: operations['saveOpinionDraft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/order-discussion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 要求集体讨论（负责人认为应当讨论的） */
    post: operations['orderDiscussion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/precedents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 同类先例：本机关同一法条的已决案件、审核意见和罚款分布 */
    get: operations['listPrecedents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/proceed-without-review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 不属于审核范围，直接办理；有任何一项理由时拒绝 */
    post: operations['proceedWithoutReview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/record-advice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 记录法律顾问、公职律师的咨询意见 */
    post: operations['recordAdvice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/record-birth-date': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 补充自然人的出生日期 */
    post: operations['recordBirthDate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/record-hearing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 记录听证 */
    post: operations['recordHearing'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/record-inquiry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 记录审核调查 */
    post: operations['recordInquiry'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/record-negotiation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 记录协商 */
    post: operations['recordNegotiation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/record-party-response': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 记录当事人的答复 */
    post: operations['recordPartyResponse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/record-police-answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 记录公安机关答复 */
    post: operations['recordPoliceAnswer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/record-preliminary-registration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 记录先行登记保存 */
    post: operations['recordPreliminaryRegistration'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/record-revocation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 登记决定被撤销、变更或者责令重新作出 */
    post: operations['recordRevocation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/record-seal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 记录查封、扣押 */
    post: operations['recordSeal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/record-transfer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 记录移送及回执 */
    post: operations['recordTransfer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/record-unsigned-minutes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 记录成员未签署笔录的原因 */
    post: operations['recordUnsignedMinutes'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/refer-case': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 提出移送 */
    post: operations['referCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/remove-co-reviewer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 减签（减少会审人员） */
    post: operations['removeCoReviewer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/repeat-notice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 要求重新告知（告知有瑕疵，或者期限内的答复事后才收到） */
    post: operations['repeatNotice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/report-urgent-seal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 报告当场实施的查封、扣押 */
    post: operations['reportUrgentSeal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/request-case-extension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 申请延长办案期限 */
    post: operations['requestCaseExtension'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/request-extension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 申请审核延期 */
    post: operations['requestExtension'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/request-recusal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 申请回避 */
    post: operations['requestRecusal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/resolve-preliminary-registration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 处理先行登记保存的物品 */
    post: operations['resolvePreliminaryRegistration'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/resume-investigation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 按审核意见继续调查 */
    post: operations['resumeInvestigation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/return-bundle': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 退回补正后仍不齐全的报送 */
    post: operations['returnBundle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/return-decision-draft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 退回决定草稿 */
    post: operations['returnDecisionDraft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/return-opinion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 退回审核意见草稿 */
    post: operations['returnOpinion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/review-decision-draft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 审核决定草稿 */
    post: operations['reviewDecisionDraft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/review-marks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 本案审核批注（仅审核人员可见） */
    get: operations['listReviewMarks'];
    put?: never;
    /** 添加审核批注 */
    post: operations['addReviewMark'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/review-marks/{markId}/remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 删除本人的审核批注 */
    post: operations['removeReviewMark'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/reviewers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 可指派的审核人员：在办和本周到期的审核、名录库和资格状况，不能指派的附理由 */
    get: operations['listReviewers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/rework-and-resubmit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 按审核意见处理后再次报送 */
    post: operations['reworkAndResubmit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/round-difference': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 两轮报送的差异：材料按哈希，字段按值，文字逐词 */
    get: operations['readRoundDifference'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/rule-on-dispute': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 裁定审核争议 */
    post: operations['ruleOnDispute'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/save-submission-draft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 保存报送草稿（整体或者分部分） */
    post: operations['saveSubmissionDraft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/serve-decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 送达决定 */
    post: operations['serveDecision'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/serve-hearing-notice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 送达听证通知书 */
    post: operations['serveHearingNotice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/serve-notice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 送达事先（听证）告知书 */
    post: operations['serveNotice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/sign-for-receipt': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 签收报送材料 */
    post: operations['signForReceipt'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/sign-minutes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 签署集体讨论笔录 */
    post: operations['signMinutes'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/sign-opinion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 签发审核意见 */
    post: operations['signOpinion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/submission-check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 草稿还缺什么：本案材料清单和全部问题，不报送 */
    get: operations['checkSubmission'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/submission-draft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 报送草稿，各部分附版本和保存人 */
    get: operations['readSubmissionDraft'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/submit-for-review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 报送法制审核 */
    post: operations['submitForReview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/transfer-task': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 转办 */
    post: operations['transferTask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/urge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 催办 */
    post: operations['urge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/withdraw-hearing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 记录当事人撤回听证申请 */
    post: operations['withdrawHearing'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{caseId}/write-opinion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 提出审核意见 */
    post: operations['writeOpinion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 变更推送（server-sent events）：待办、案件、提醒
     * @description Events `task.opened`, `task.closed`, `task.assigned`, `case.changed`, `notification` …; `ready` when the stream has caught up; `reset` when too much was missed and lists must be read again.
     */
    get: operations['streamChanges'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/deliveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 邮件和推送的投递情况及失败原因，最新在前 */
    get: operations['listDeliveries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/deliveries/{deliveryId}/replay': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 重放一次投递（同一标识，接收方可识别重复） */
    post: operations['replayDelivery'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engine/findings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 案卷与流程引擎的差异和故障步骤，最新在前 */
    get: operations['listFindings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engine/findings/{id}/resolution': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 处理一个问题：再试一次，或写明理由关闭 */
    post: operations['resolveFinding'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 上传文件（一次完成）；大文件或网络不稳时用 /api/files/uploads 分段上传 */
    post: operations['uploadFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/files/{fileId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 文件信息 */
    get: operations['readFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/files/{fileId}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 下载文件；每次下载均留痕 */
    get: operations['downloadFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/files/uploads': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** tus：开始分段上传 */
    post: operations['beginUpload'];
    delete?: never;
    /** tus：服务器能力 */
    options: operations['describeUploads'];
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/files/uploads/{uploadId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 分段上传的进度与结果 */
    get: operations['readUpload'];
    put?: never;
    post?: never;
    /** tus：放弃上传 */
    delete: operations['cancelUpload'];
    options?: never;
    /** tus：已收到多少 */
    head: operations['headUpload'];
    /** tus：上传一段；末段完成后响应头 Fashen-File-Id 为文件编号 */
    patch: operations['appendUpload'];
    trace?: never;
  };
  '/api/health': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 进程存活 */
    get: operations['readHealth'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 可否受理命令（流程引擎停机时仍可受理） */
    get: operations['readReadiness'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inbox': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 待办：我的、本组的、即将到期、逾期、已办，按任一案件属性筛选，按到期日排序 */
    get: operations['listInbox'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inbox/counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 各待办视图的件数 */
    get: operations['countInbox'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inbox/tasks/{taskId}/claim': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 签收待办 */
    post: operations['claimTask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inbox/tasks/{taskId}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 退回本组，或者交回转办人、委托人 */
    post: operations['returnTask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 当前人员 / who I am and what I may do */
    get: operations['me'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 修改密码 / change my password; other sessions end */
    post: operations['changePassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/phrases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 我的常用语 */
    get: operations['listPhrases'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/phrases/{phraseId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** 保存常用语（标识由客户端生成，重复提交不重复建立） */
    put: operations['savePhrase'];
    post?: never;
    /** 删除常用语 */
    delete: operations['removePhrase'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/preferences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 我的界面设置：语言、疏密、明暗 */
    get: operations['readPreferences'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** 修改我的界面设置 */
    patch: operations['changePreferences'];
    trace?: never;
  };
  '/api/me/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 我的登录会话 / where I am signed in */
    get: operations['listMySessions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/sessions/{sessionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** 结束一个会话 / end one of my sessions */
    delete: operations['endMySession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/views': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 我保存的列表视图 */
    get: operations['listSavedViews'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/views/{viewId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** 保存列表视图（标识由客户端生成，重复提交不重复建立） */
    put: operations['saveView'];
    post?: never;
    /** 删除列表视图 */
    delete: operations['removeView'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 我的提醒，最新在前 */
    get: operations['listNotifications'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notifications/{id}/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 标为已读 */
    post: operations['readNotification'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notifications/digests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 我的每日汇总，最新在前（至多三十天） */
    get: operations['listDigests'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notifications/kinds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 提醒事项表：哪些事项提醒哪些人，原因和依据 */
    get: operations['listNotificationKinds'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notifications/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 将至此为止的提醒全部标为已读 */
    post: operations['readAllNotifications'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notifications/settings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 我的提醒方式：邮箱、即时邮件、每日汇总时间 */
    get: operations['readNotificationSettings'];
    /** 修改我的提醒方式 */
    put: operations['changeNotificationSettings'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 人员列表 / people, by sign-in name */
    get: operations['listPeople'];
    put?: never;
    /** 建立人员 / an account without roles */
    post: operations['createPerson'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{personId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 人员 / one person */
    get: operations['readPerson'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** 修改姓名或机构 / change name or unit */
    patch: operations['changePerson'];
    trace?: never;
  };
  '/api/people/{personId}/certificates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 登记执法证件 / record a certificate (JBM-3) */
    post: operations['recordCertificate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{personId}/disable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 停用账户 / disable; every session ends */
    post: operations['disablePerson'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{personId}/enable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 启用账户 / enable again */
    post: operations['enablePerson'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{personId}/end-sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 结束此人的全部登录会话 / sign a person out everywhere */
    post: operations['endSessions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{personId}/reset-password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 重置密码 / a new initial password */
    post: operations['resetPassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{personId}/reviewer-registrations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 登记审核人员名录 / record an entry of the register of reviewers (JBM-23) */
    post: operations['recordReviewerRegistration'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{personId}/role-faults': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 这些角色能否由此人同时担任：列出每一项不相容及其依据 / why roles exclude one another, before they are set */
    get: operations['checkRoles'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{personId}/roles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** 授予角色 / set the roles of a person */
    put: operations['setRoles'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{personId}/unlock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 解除登录锁定 / let a locked name try again */
    post: operations['unlockSignIn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registers/{register}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 名录的各个版本，含生效日期和备案号 */
    get: operations['listRegisterVersions'];
    put?: never;
    /** 导入名录（CSV）为新版本：有误时列出每一行，一行也不导入 */
    post: operations['importRegister'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registers/{register}/check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 预检名录文件：列出每一处错误，或者说明导入后的变化；不保存 */
    post: operations['checkRegister'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registers/{register}/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 导出名录（CSV，UTF-8） */
    get: operations['exportRegister'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registers/{register}/rows': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 名录内容：现行版本或者某一版本 */
    get: operations['readRegister'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registers/catalogue-versions/{versionId}/filing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 登记目录版本的备案号（SY-L3） */
    post: operations['recordCatalogueFiling'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registers/expiring': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 已过期、六十日内到期或者缺少的执法证件、审核人员、顾问聘期和委托（JBM-3） */
    get: operations['listExpiringEntries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registers/laws/in-force': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 某日有效、可以引用的法律，附已载入的条文（SY-D8） */
    get: operations['listLawsInForce'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registers/reviewer-ratio': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 审核人员比例：应有、实有、缺额，提示或红灯 */
    get: operations['readReviewerRatio'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sign-in': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 登录 / sign in: a bearer token, and the same as a cookie */
    post: operations['signIn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sign-out': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 退出 / sign out here */
    post: operations['signOut'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sign-out-everywhere': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 在所有设备退出 / end every session of mine */
    post: operations['signOutEverywhere'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/statistics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 统计：覆盖率、用时、轮次、意见种类、逾期、退回、分歧、移送，各附口径；按机关、机构、人员、种类、月份 */
    get: operations['readStatistics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/statistics/cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 指标背后的案件，最近在前 */
    get: operations['listFigureCases'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/statistics/cases/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 导出指标背后的案件（XLSX、CSV，至多 20000 件） */
    get: operations['exportFigureCases'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/statistics/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 导出统计表（XLSX、CSV），附口径 */
    get: operations['exportStatistics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/statistics/load': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 在手、本周到期和逾期的待办，按机构和人员 */
    get: operations['readLoad'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/statistics/reviewer-ratios': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 各机关审核人员占执法人员的比例，应有人数，是否不足 */
    get: operations['listReviewerRatios'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/statistics/tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 在手、本周到期或者逾期的待办，最早到期在前 */
    get: operations['listOpenTasks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/units': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 机构列表 / units of an agency */
    get: operations['listUnits'];
    put?: never;
    /** 建立机构 / create a unit */
    post: operations['createUnit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/units/{unitId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** 修改机构 / change name or kind of a unit */
    put: operations['changeUnit'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/webhooks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 对外推送地址（不含密钥） */
    get: operations['listWebhooks'];
    put?: never;
    /** 建立推送地址；密钥只在此时显示一次 */
    post: operations['createWebhook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/webhooks/{webhookId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** 停用推送地址 */
    delete: operations['removeWebhook'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/webhooks/{webhookId}/secret': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 更换密钥；新密钥只在此时显示一次，旧密钥即时失效 */
    post: operations['rotateWebhookSecret'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/working-calendar/count': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 试算期限并说明每一日 / count a period and explain each day */
    get: operations['countPeriod'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/working-calendar/days': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 逐日：上班或放假及原因 / day by day, working or off and why */
    get: operations['listCalendarDays'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/working-calendar/years': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 工作日历：各年度状态和来源文件 / years and their sources */
    get: operations['listCalendarYears'];
    put?: never;
    /** 载入年度放假安排，重算所有在办期限 / load a notice and recount every open due date */
    post: operations['loadCalendarYear'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/working-calendar/years/{year}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 某年度的安排、历次载入和重算结果 / one year with its history */
    get: operations['readCalendarYear'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/working-calendar/years/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 预检放假安排：问题、提示、变动的日期和期限，不保存 / dry run of a notice */
    post: operations['previewCalendarYear'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Absence: {
      agencyId: string;
      /** Format: date-time */
      cancelledAt: string | null;
      cancelledBy: string | null;
      deputyId: string;
      deputyName: string;
      fallbackId: string | null;
      fallbackName: string | null;
      fromOn: string;
      id: string;
      personId: string;
      personName: string;
      reason: string;
      /** Format: date-time */
      recordedAt: string;
      recordedBy: string;
      toOn: string;
    };
    AcceptNoDecisionDto: {
      /** @example 经研究，采纳不予作出决定的意见。 */
      reason: string;
    };
    AddCoReviewerDto: {
      /**
       * @description 会审人员登录名
       * @example sy-reviewer-2
       */
      person: string;
      /**
       * @description 会审事项
       * @example 请审核裁量是否适当。
       */
      question: string;
    };
    AddReviewMarkDto: {
      /** @description 批注的位置 */
      place: components['schemas']['MaterialPlaceDto'];
      /**
       * @description 是否与本案其他审核人员共享；默认共享
       * @example true
       */
      shared?: boolean;
      /**
       * @description 批注
       * @example 此处金额与台账不符。
       */
      text: string;
    };
    AdjournDiscussionDto: {
      /**
       * @description 理由
       * @example 到会人数不足法定人数。
       */
      reason: string;
    };
    AgencyRatio: {
      agencyId: string;
      agencyName: string;
      hard: boolean;
      min: number;
      missing: number;
      needed: number;
      officers: number;
      on: string;
      reviewers: number;
      share: number | null;
      source: components['schemas']['ParameterSource'];
      /** @enum {string} */
      state: 'MET' | 'RED' | 'WARNING';
    };
    AgencyView: {
      field: string;
      id: string;
      name: string;
      region: string;
      shortName: string;
    };
    AnswerCallUpDto: {
      /** @description 提供的材料 */
      materials: components['schemas']['MaterialDto'][];
      /**
       * @description 第几次调取；只有一次待答复时可以不填
       * @example 1
       */
      number?: number;
      /**
       * @description 不能提供的理由
       * @example 台账已毁损，附情况说明。
       */
      remark?: string;
    };
    AnsweredPoint: {
      action: string;
      answer: string | null;
      point: number;
      text: string;
    };
    AnswerScopeDto: {
      /**
       * @description 拟处理金额（元）
       * @example 80000.00
       */
      amount?: string;
      circumstances?: (
        | 'HEARING_HELD'
        | 'HEARING_WAIVED'
        | 'ASSESSMENT_HELD'
        | 'TECHNICAL_EVIDENCE'
        | 'HEARING_REQUESTED'
        | 'STATEMENT_MADE'
        | 'SEVERAL_HANDLERS'
        | 'CASE_LIMIT_EXTENDED'
      )[];
      /**
       * @description 拟作出的处理种类
       * @example [
       *       "罚款"
       *     ]
       */
      kinds?: string[];
      /** @description 重大执法决定标准：逐项回答 */
      scope: components['schemas']['ScopeAnswersDto'];
      /** @description 拟自愿报送（SY-L4） */
      voluntary?: boolean;
    };
    AnswerSupplementNoticeDto: {
      /** @description 补正的材料 */
      materials: components['schemas']['MaterialDto'][];
      /** @example 听证笔录已补齐。 */
      remark?: string;
    };
    ApprovalDto: {
      /**
       * @description 意见（须签署意见，SY-R20）
       * @example 同意。
       */
      opinion: string;
    };
    AssignmentRule: {
      /** @enum {string} */
      mode: 'BY_FIELD' | 'BY_HEAD' | 'LEAST_LOADED' | 'ROTATING';
      reviewersByKind?: {
        COERCION?: string[];
        FEE?: string[];
        INSPECTION?: string[];
        LEVY?: string[];
        PENALTY?: string[];
        PERMIT?: string[];
      };
    };
    AssignReviewerDto: {
      /**
       * @description 审核人员登录名
       * @example sy-reviewer-1
       */
      reviewer: string;
    };
    AuditEventDto: {
      /** @example submitForReview */
      action: string;
      /** @example songyuan */
      actorAgencyId: string | null;
      actorId: string;
      /** @example 周立群 */
      actorName: string;
      /**
       * @example [
       *       "HANDLER"
       *     ]
       */
      actorRoles: string[];
      /** @example 执法一大队 */
      actorUnitName: string | null;
      afterDigest: string | null;
      agencyId: string | null;
      /** @enum {string} */
      algorithm: 'sha256' | 'sm3';
      /**
       * Format: date-time
       * @example 2026-10-09T09:00:00.000+08:00
       */
      at: string;
      beforeDigest: string | null;
      caseId: string | null;
      /** @example 松市监案〔2026〕17号 */
      caseNo: string | null;
      /** @example REVIEW_NOT_PASSED */
      code: string | null;
      commandId: string | null;
      hash: string;
      ip: string | null;
      objectId: string;
      /** @example case */
      objectType: string;
      objectVersion: number | null;
      previousHash: string;
      reason: string | null;
      requestId: string | null;
      /** @enum {string} */
      result: 'ACCEPTED' | 'REFUSED';
      /** @example 1024 */
      seq: number;
    };
    AuditPageDto: {
      items: components['schemas']['AuditEventDto'][];
      /** @description 下一页用作 before / ask for the next page with it */
      nextBefore?: number;
      /** @description 符合条件的总数 / how many match in all */
      total: number;
    };
    BilingualText: {
      en: string;
      zh: string;
    };
    BilingualTextDto: {
      /** @example National Day */
      en: string;
      /** @example 国庆节 */
      zh: string;
    };
    CalendarDayDto: {
      /** Format: date */
      date: string;
      /** @enum {string} */
      kind: 'WORKDAY' | 'WORKED_WEEKEND' | 'WEEKEND' | 'HOLIDAY' | 'LOCAL_HOLIDAY';
      name: components['schemas']['BilingualTextDto'];
      working: boolean;
    };
    CalendarDaysDto: {
      days: components['schemas']['CalendarDayDto'][];
      /** @description 暂定：涉及尚未载入放假安排的年份 */
      provisional: boolean;
      provisionalYears: components['schemas']['ProvisionalYearDto'][];
    };
    CalendarDueDate: {
      caseId: string;
      caseNo: string;
      cause: string;
      deadlineId: string;
      effectiveDate: string;
      kind: string;
      label: components['schemas']['BilingualText'];
      name: string;
      overdue: boolean;
      provisional: boolean;
      stage: string;
      strictDate: string;
    };
    CalendarNoticeDto: {
      /** @description 放假时段（首尾均含） */
      daysOff: components['schemas']['NoticeSpanDto'][];
      /** @description 地方放假 */
      localDaysOff?: components['schemas']['NoticeLocalSpanDto'][];
      source: components['schemas']['NoticeSourceDto'];
      /**
       * @description 调休上班日
       * @example [
       *       "2027-10-09"
       *     ]
       */
      workedWeekends: string[];
      /** @example 2027 */
      year: number;
    };
    CallUp: {
      /** Format: date-time */
      answeredAt: string | null;
      answeredBy: string | null;
      /** Format: date-time */
      askedAt: string;
      askedBy: string;
      caseId: string;
      id: string;
      items: components['schemas']['CallUpItem'][];
      materials: components['schemas']['Material'][];
      number: number;
      remark: string | null;
      round: number;
      /** @enum {string} */
      state: 'ANSWERED' | 'OPEN';
      wantedBy: string;
    };
    CallUpItem: {
      reason: string;
      title: string;
    };
    CallUpItemDto: {
      /**
       * @description 用途
       * @example 核对货值金额。
       */
      reason: string;
      /** @example 销售台账（2026年1—6月） */
      title: string;
    };
    CallUpMaterialsDto: {
      /** @description 调取的材料 */
      items: components['schemas']['CallUpItemDto'][];
      /**
       * Format: date
       * @description 何日前提供；审核期限继续计算
       * @example 2026-09-28
       */
      wantedBy: string;
    };
    CaseAnswer: {
      caseId: string;
      caseNo: string;
      remarks?: components['schemas']['CaseRemark'][];
      version: number;
    };
    CaseAuditEvent: {
      action: string;
      actorName: string;
      actorRoles: string[];
      actorUnitName: string | null;
      algorithm: string;
      /** Format: date-time */
      at: string;
      commandId: string | null;
      hash: string;
      previousHash: string;
      requestId: string | null;
      seq: number;
    };
    CaseCalendar: {
      days: components['schemas']['CaseCalendarDay'][];
      from: string;
      provisional: boolean;
      /** @enum {string} */
      scope: 'MINE' | 'UNIT';
      to: string;
      today: string;
    };
    CaseCalendarDay: {
      date: string;
      dueDates: components['schemas']['CalendarDueDate'][];
      /** @enum {string} */
      kind: 'HOLIDAY' | 'LOCAL_HOLIDAY' | 'WEEKEND' | 'WORKDAY' | 'WORKED_WEEKEND';
      name: components['schemas']['BilingualText'];
      working: boolean;
    };
    CaseCourse: {
      diagrams: components['schemas']['CourseDiagram'][];
      steps: components['schemas']['CourseStep'][];
    };
    CaseDeadline: {
      due: components['schemas']['DueDate'];
      dueToday: boolean;
      name: string;
      open: boolean;
      outcome: string | null;
      overdue: boolean;
      round: number;
      taskKeys: string[];
      workingDaysLeft: number | null;
    };
    CaseExtension: {
      caseId: string;
      days: number;
      /** Format: date-time */
      decidedAt: string | null;
      decidedBy: string | null;
      decisionReason: string | null;
      discussion: components['schemas']['ExtensionDiscussion'] | null;
      dueAfter: string | null;
      dueBefore: string;
      further: boolean;
      governmentApproval: string | null;
      id: string;
      number: number;
      reason: string;
      /** Format: date-time */
      requestedAt: string;
      requestedBy: string;
      /** @enum {string} */
      state: 'APPROVED' | 'ASKED' | 'REFUSED';
    };
    CaseFileView: {
      caseNo: string | null;
      documents: components['schemas']['FiledDocument'][];
    };
    CaseHead: {
      agencyId: string;
      amount: string | null;
      caseId: string;
      caseNo: string;
      cause: string;
      filedOn: string;
      handlerIds: string[];
      investigationEndedOn: string | null;
      /** @enum {string} */
      kind: 'COERCION' | 'FEE' | 'INSPECTION' | 'LEVY' | 'PENALTY' | 'PERMIT';
      party: components['schemas']['Party'];
      reviewerId: string | null;
      round: number;
      /** @enum {string} */
      stage:
        | 'AWAITING_DECISION'
        | 'CLOSED'
        | 'CLOSED_WITHOUT_DECISION'
        | 'DECIDED'
        | 'INVESTIGATING'
        | 'IN_DISCUSSION'
        | 'IN_DISPUTE'
        | 'NOTIFYING'
        | 'PREPARING_SUBMISSION'
        | 'REFERRED'
        | 'REFERRING'
        | 'REVIEW_NOT_REQUIRED'
        | 'REVIEW_PASSED'
        | 'REWORKING'
        | 'SERVED'
        | 'UNDER_REVIEW';
      version: number;
    };
    CaseHistory: {
      action: string;
      actorId: string;
      actorName: string;
      /** Format: date-time */
      at: string;
      caseId: string;
      commandId: string;
      facts: {
        [key: string]: unknown;
      };
      id: string;
      stage: string;
      version: number;
    };
    CaseLimitDto: {
      /**
       * Format: date-time
       * @description 自此刻起逾期
       */
      dueAt: string;
      /**
       * Format: date
       * @example 2026-12-08
       */
      dueDate: string;
      /** @description 今日（北京时间）到期 */
      dueToday: boolean;
      /** @description 现已逾期 */
      overdue: boolean;
      /** @description 暂定：跨越尚未公布放假安排的年份 */
      provisional: boolean;
      /**
       * @description 剩余工作日
       * @example 2
       */
      workingDaysLeft: number | null;
    };
    CaseLimitExtension: {
      firstDays: number;
      furtherMaxDays: number | null;
    };
    CasePage: {
      advice: components['schemas']['ReviewAdvice'][];
      agencyId: string;
      amount: string | null;
      callUps: components['schemas']['CallUp'][];
      caseId: string;
      caseNo: string;
      cause: string;
      clocks: components['schemas']['ClocksOfCase'];
      contributions: components['schemas']['ReviewContribution'][];
      coReviewers: components['schemas']['CoReviewer'][];
      deadlines: components['schemas']['CaseDeadline'][];
      decisions: components['schemas']['Decision'][];
      discussion: components['schemas']['DiscussionFacts'] | null;
      discussions: components['schemas']['DiscussionRecord'][];
      disputes: components['schemas']['Dispute'][];
      engineCatchingUp: boolean;
      extensions: components['schemas']['ReviewExtension'][];
      filedOn: string;
      gate: components['schemas']['GateCondition'][];
      handlerIds: string[];
      hearings: components['schemas']['Hearing'][];
      history: components['schemas']['CaseHistory'][];
      inquiries: components['schemas']['ReviewInquiry'][];
      investigationEndedOn: string | null;
      jointHandling: boolean;
      /** @enum {string} */
      kind: 'COERCION' | 'FEE' | 'INSPECTION' | 'LEVY' | 'PENALTY' | 'PERMIT';
      notice: components['schemas']['NoticeFacts'] | null;
      notices: components['schemas']['PriorNotice'][];
      opinions: components['schemas']['Opinion'][];
      party: components['schemas']['Party'];
      people: components['schemas']['NamedPerson'][];
      permittedActions: (
        | 'acceptNoDecision'
        | 'addCoReviewer'
        | 'addReviewMark'
        | 'adjournDiscussion'
        | 'answerCallUp'
        | 'answerScope'
        | 'answerSupplementNotice'
        | 'approveDecision'
        | 'approveSecondSupplement'
        | 'assignReviewer'
        | 'callUpMaterials'
        | 'castVote'
        | 'changeHandlers'
        | 'changeProposal'
        | 'changeToOrdinaryProcedure'
        | 'claimReview'
        | 'claimTask'
        | 'closeCase'
        | 'closeExcludedTime'
        | 'concludeDiscussion'
        | 'contributeReview'
        | 'conveneDiscussion'
        | 'copyCase'
        | 'correctOpinion'
        | 'decideCaseExtension'
        | 'decideExtension'
        | 'decideOnTheSpot'
        | 'decideRecusal'
        | 'decideReferral'
        | 'decideUrgentSeal'
        | 'delegateTask'
        | 'downloadFile'
        | 'draftDecision'
        | 'endInvestigation'
        | 'escalateDispute'
        | 'excuseMember'
        | 'extendSeal'
        | 'fileCase'
        | 'fileWithAgency'
        | 'issueSupplementNotice'
        | 'liftSeal'
        | 'listCases'
        | 'loadCalendarYear'
        | 'managePeople'
        | 'manageProcessModels'
        | 'manageProfiles'
        | 'manageRegisters'
        | 'manageRoles'
        | 'manageUnits'
        | 'manageWebhooks'
        | 'objectToOpinion'
        | 'openExcludedTime'
        | 'orderDiscussion'
        | 'proceedWithoutReview'
        | 'readAudit'
        | 'readCase'
        | 'readDeliveries'
        | 'readFindings'
        | 'readPeople'
        | 'readStatistics'
        | 'readSubmissionDraft'
        | 'recordAbsence'
        | 'recordAdvice'
        | 'recordBirthDate'
        | 'recordHearing'
        | 'recordInquiry'
        | 'recordNegotiation'
        | 'recordPartyResponse'
        | 'recordPoliceAnswer'
        | 'recordPreliminaryRegistration'
        | 'recordRevocation'
        | 'recordSeal'
        | 'recordTransfer'
        | 'recordUnsignedMinutes'
        | 'referCase'
        | 'removeCoReviewer'
        | 'removeReviewMark'
        | 'repeatNotice'
        | 'reportUrgentSeal'
        | 'requestCaseExtension'
        | 'requestExtension'
        | 'requestRecusal'
        | 'resolveFinding'
        | 'resolvePreliminaryRegistration'
        | 'resumeInvestigation'
        | 'returnBundle'
        | 'returnDecisionDraft'
        | 'returnOpinion'
        | 'returnTask'
        | 'reviewDecisionDraft'
        | 'reworkAndResubmit'
        | 'ruleOnDispute'
        | 'saveOpinionDraft'
        | 'saveSubmissionDraft'
        | 'serveDecision'
        | 'serveHearingNotice'
        | 'serveNotice'
        | 'signForReceipt'
        | 'signMinutes'
        | 'signOpinion'
        | 'submitForReview'
        | 'transferTask'
        | 'unlockSignIn'
        | 'uploadFile'
        | 'urge'
        | 'withdrawHearing'
        | 'writeOpinion'
      )[];
      profile: {
        document: string;
        validFrom: string;
        version: number;
      };
      recusals: components['schemas']['Recusal'][];
      referrals: components['schemas']['Referral'][];
      remadeFrom: components['schemas']['RemadeFrom'] | null;
      reviewerId: string | null;
      reviewRounds: components['schemas']['ReviewRound'][];
      revocations: components['schemas']['RevocationView'][];
      round: number;
      rules: components['schemas']['CaseRulesView'];
      scopeAnswers: components['schemas']['ScopeAnswer'][];
      service: components['schemas']['DecisionService'] | null;
      /** @enum {string} */
      stage:
        | 'AWAITING_DECISION'
        | 'CLOSED'
        | 'CLOSED_WITHOUT_DECISION'
        | 'DECIDED'
        | 'INVESTIGATING'
        | 'IN_DISCUSSION'
        | 'IN_DISPUTE'
        | 'NOTIFYING'
        | 'PREPARING_SUBMISSION'
        | 'REFERRED'
        | 'REFERRING'
        | 'REVIEW_NOT_REQUIRED'
        | 'REVIEW_PASSED'
        | 'REWORKING'
        | 'SERVED'
        | 'UNDER_REVIEW';
      submissions: components['schemas']['Submission'][];
      supplementNotices: components['schemas']['SupplementNotice'][];
      tasks: components['schemas']['CaseTask'][];
      today: string;
      version: number;
    };
    CaseRemark: {
      clauses?: string[];
      code: string;
      field?: string;
      message: components['schemas']['BilingualText'];
      remedy: components['schemas']['BilingualText'];
    };
    CaseRulesView: {
      catalogue: components['schemas']['CatalogueView'] | null;
      notes: components['schemas']['BilingualText'][];
      profile: {
        agencyId: string;
        validFrom: string;
        version: number;
      };
    };
    CaseTask: {
      agencyId: string;
      amount: string | null;
      assigneeId: string | null;
      assigneeName: string | null;
      candidatePersonIds: string[] | null;
      candidateRole: string | null;
      caseAgencyId: string;
      caseId: string;
      caseKind: string;
      caseNo: string | null;
      cause: string;
      /** Format: date-time */
      claimedAt: string | null;
      commandId: string | null;
      copiedToIds: string[];
      /** Format: date-time */
      createdAt: string;
      delegated: boolean;
      /** Format: date-time */
      dueAt: string | null;
      dueDate: string | null;
      dueStrictDate: string | null;
      engineTaskId: string;
      excludedIds: string[];
      /** Format: date-time */
      finishedAt: string | null;
      finishedBy: string | null;
      finishedFor: string | null;
      formKey: string | null;
      handlerIds: string[];
      id: string;
      mayTake: boolean;
      nameZh: string;
      participantIds: string[];
      partyName: string;
      passedOnBy: string | null;
      processInstanceId: string;
      processKey: string;
      provisional: boolean;
      reviewerId: string | null;
      round: number;
      /** Format: date-time */
      soonFrom: string | null;
      stage: string;
      startedBy: string | null;
      /** @enum {string} */
      state: 'CANCELLED' | 'COMPLETING' | 'DONE' | 'OPEN';
      taskKey: string;
      unitId: string | null;
    };
    CastVoteDto: {
      /** @description 修改内容 */
      change?: string;
      /**
       * @description 表决意见
       * @example AGREE
       * @enum {string}
       */
      vote: 'AGREE' | 'AGREE_WITH_CHANGE' | 'DISAGREE' | 'RETURN';
      /**
       * @description 本人发言
       * @example 事实清楚，同意拟处理意见。
       */
      words: string;
    };
    CatalogueView: {
      filingNo: string | null;
      validFrom: string;
      version: number;
      versionId: string;
    };
    CertificateDto: {
      /** @example 市场监管 */
      area: string;
      /** @example 吉J2023-0107 */
      number: string;
      /**
       * Format: date
       * @example 2023-05-01
       */
      validFrom: string;
      /**
       * Format: date
       * @example 2028-04-30
       */
      validTo: string;
    };
    ChainStatusDto: {
      brokenAt?: number;
      checked: number;
      /** @description 本次核验的起点 / first event that was checked */
      checkedFrom: number;
      explanation?: string;
      /** @example CONTENT_CHANGED */
      fault?: string;
      headHash: string;
      headSeq: number;
      whole: boolean;
    };
    ChangedDayDto: {
      /** Format: date */
      date: string;
      name: components['schemas']['BilingualTextDto'];
      workedBefore: boolean;
      worksNow: boolean;
    };
    ChangeHandlersDto: {
      /**
       * @description 变更后的全部承办人员（至少二人），登录名
       * @example [
       *       "sy-handler-1",
       *       "sy-handler-3"
       *     ]
       */
      handlers: string[];
      /**
       * @description 变更理由
       * @example 原承办人员调离。
       */
      reason: string;
    };
    ChangeNotificationSettingsDto: {
      /**
       * @description 每日汇总的北京时间，空为不汇总
       * @example 08:30
       */
      digestAt: string | null;
      /** @example zhangsan@example.gov.cn */
      mailAddress: string | null;
      /**
       * @description 每条提醒即时发送邮件
       * @example false
       */
      mailAtOnce: boolean;
    };
    ChangePasswordDto: {
      /** Format: password */
      newPassword: string;
      /** Format: password */
      presentPassword: string;
    };
    ChangePersonDto: {
      name?: string;
      /** Format: uuid */
      unitId?: string;
      /**
       * @description 所见版本 / the version you have seen
       * @example 1
       */
      version: number;
    };
    ChangePreferencesDto: {
      /**
       * @example COMPACT
       * @enum {string}
       */
      density?: 'COMFORTABLE' | 'COMPACT';
      /**
       * @example zh
       * @enum {string}
       */
      language?: 'zh' | 'en';
      /**
       * @example DARK
       * @enum {string}
       */
      theme?: 'SYSTEM' | 'LIGHT' | 'DARK';
    };
    ChangeProposalDto: {
      /** @description 真实、准确、完整的声明（JBM-29） */
      declaration: components['schemas']['DeclarationDto'];
      /** @description 全部报送材料；不填沿用上一轮（含补正） */
      materials?: components['schemas']['MaterialDto'][];
      /** @description 变更后的处理意见 */
      proposal: components['schemas']['ProposalDto'];
      /**
       * @description 变更理由
       * @example 当事人陈述申辩理由成立，减轻处罚。
       */
      reason: string;
      /** @description 情况说明；不填沿用上一轮 */
      statement?: components['schemas']['StatementDto'];
    };
    ChangeToOrdinaryProcedureDto: {
      /**
       * @description 转为普通程序的理由
       * @example 拟罚款数额超过当场处罚的限额。
       */
      reason: string;
    };
    ChangeUnitDto: {
      /** @enum {string} */
      kind: 'HANDLING' | 'LEGAL' | 'LEADERSHIP' | 'OTHER';
      /** @example 执法一大队 */
      name: string;
    };
    CheckedPoint: {
      key: string;
      place?: components['schemas']['MaterialPlace'];
      reason?: string;
      /** @enum {string} */
      result: 'FAIL' | 'NOT_APPLICABLE' | 'PASS';
    };
    CheckedPointDto: {
      /**
       * @description 审核要点（见机关规则 checklist）
       * @example FACTS
       */
      key: string;
      /** @description 问题在材料中的位置 */
      place?: components['schemas']['MaterialPlaceDto'];
      /** @example 缺少当事人的询问笔录。 */
      reason?: string;
      /**
       * @example PASS
       * @enum {string}
       */
      result: 'PASS' | 'FAIL' | 'NOT_APPLICABLE';
    };
    ChecklistLine: {
      /** @enum {string} */
      because?:
        | 'ASSESSMENT_HELD'
        | 'CASE_LIMIT_EXTENDED'
        | 'HEARING_HELD'
        | 'HEARING_REQUESTED'
        | 'HEARING_WAIVED'
        | 'SEVERAL_HANDLERS'
        | 'STATEMENT_MADE'
        | 'TECHNICAL_EVIDENCE';
      given: boolean;
      key: string;
      name: components['schemas']['BilingualText'];
      onRecord?: string;
      source: string;
    };
    ChecklistPoint: {
      key: string;
      /** @enum {string} */
      subject:
        | 'ABUSE'
        | 'CRIME'
        | 'DISCRETION'
        | 'DOCUMENTS'
        | 'FACTS'
        | 'JURISDICTION'
        | 'LAW'
        | 'OFFICERS'
        | 'OTHER'
        | 'PARTY'
        | 'PROCEDURE'
        | 'SUBJECT';
      text: components['schemas']['BilingualText'];
    };
    CheckOpinionDto: {
      /** @description 逐项审核结论 */
      checklist?: components['schemas']['CheckedPointDto'][];
      /**
       * @description 所依据的裁定文号；裁定要求重新出具意见时，须在此或者在意见正文中引用
       * @example 松执裁〔2026〕1号
       */
      followsRuling?: string;
      /**
       * @description 审核意见种类（见机关规则 opinionKinds）
       * @example AGREE
       * @enum {string}
       */
      kind?:
        | 'AGREE'
        | 'SUPPLEMENT'
        | 'NO_DECISION'
        | 'AMEND'
        | 'CORRECT'
        | 'REFER'
        | 'PROBLEMS'
        | 'NOT_PASSED'
        | 'OTHER';
      /** @description 逾期理由，逾期后必填 */
      lateReason?: string;
      /** @description 问题及处理要求，除同意外必填 */
      points?: components['schemas']['OpinionPointDto'][];
      /**
       * @description 移送接收机关
       * @example 松原市公安局（虚构）
       */
      referTo?: string;
      /**
       * @description 存在问题、未通过、其他的具体类别（A7）；不填由不通过的要点推定
       * @example CORRECT
       * @enum {string}
       */
      subKind?: 'REFER' | 'SUPPLEMENT' | 'CORRECT' | 'AMEND' | 'NO_DECISION';
      /** @example 同意拟处理意见。 */
      text?: string;
    };
    CitableLaw: {
      articles: {
        article: string;
        text: string;
      }[];
      name: string;
      number: string;
      source: string;
      validFrom: string;
    };
    ClockConflict: {
      clock: string;
      clockEndsOn: string;
      label: components['schemas']['BilingualText'];
      reviewDueOn: string;
    };
    ClocksOfCase: {
      endBeforeReview: components['schemas']['ClockConflict'][];
      excludedTimes: components['schemas']['ExcludedTimeRecord'][];
      extensions: components['schemas']['CaseExtension'][];
      registrations: components['schemas']['PreliminaryRegistration'][];
      seals: components['schemas']['Seal'][];
    };
    CloseCaseDto: {
      /**
       * @description 履行情况
       * @example 罚款已于2026年10月20日缴清。
       */
      performance: string;
      /**
       * Format: date
       * @description 履行完毕日期；默认今天
       */
      performedOn?: string;
    };
    CloseExcludedTimeDto: {
      /**
       * @description 依据文书
       * @example 检验报告〔2026〕33号
       */
      document: string;
      /**
       * Format: date
       * @description 不计入期限的最后一日
       * @example 2026-08-12
       */
      endedOn: string;
      /**
       * @description 不计期间编号
       * @example 1
       */
      number: number;
    };
    ConcludeDiscussionDto: {
      /** @description 修改内容 */
      change?: string;
      /**
       * @description 结论性意见
       * @example AGREE
       * @enum {string}
       */
      conclusion: 'AGREE' | 'AGREE_WITH_CHANGE' | 'DISAGREE' | 'RETURN';
      /**
       * @description 笔录
       * @example 会议听取汇报，逐一发表意见。
       */
      minutes: string;
      /**
       * @description 理由
       * @example 事实清楚，程序合法，裁量适当。
       */
      reasons: string;
    };
    ContributeReviewDto: {
      /**
       * @description 是否完成；默认完成，否为未完成的草稿
       * @example true
       */
      final?: boolean;
      /** @description 问题及处理建议 */
      points?: components['schemas']['OpinionPointDto'][];
      /**
       * @description 会审意见
       * @example 裁量适当，建议补充从轻情节的理由。
       */
      text: string;
    };
    ConveneDiscussionDto: {
      /**
       * @description 讨论事项
       * @example 审议本案拟处理意见
       */
      agenda: string;
      /**
       * @description 到会成员登录名
       * @example [
       *       "sy-head",
       *       "sy-deputy"
       *     ]
       */
      members: string[];
      /**
       * @description 讨论日期或北京时间
       * @example 2026-10-09T09:00
       */
      on: string;
      /** @description 会议材料 */
      papers?: components['schemas']['PaperDto'][];
      /**
       * @description 地点
       * @example 本机关第一会议室
       */
      place: string;
      /** @description 主持人；默认为召集人 */
      presiderName?: string;
      /**
       * @description 记录人
       * @example 戊
       */
      recorder: string;
      /**
       * @description 汇报人
       * @example 甲
       */
      reporter: string;
    };
    CopyCaseDto: {
      /** @example 请知悉。 */
      note?: string;
      /**
       * @description 抄送人员登录名
       * @example [
       *       "sy-deputy-1"
       *     ]
       */
      to: string[];
    };
    CoReviewer: {
      /** Format: date-time */
      addedAt: string;
      addedBy: string;
      caseId: string;
      id: string;
      personId: string;
      personName: string;
      question: string;
      /** Format: date-time */
      removedAt: string | null;
      removedBy: string | null;
      removeReason: string | null;
      round: number;
      /** @enum {string} */
      state: 'ACTIVE' | 'CONTRIBUTED' | 'REMOVED';
    };
    CorrectOpinionDto: {
      /**
       * @description 不得改变；填写时须与原意见一致
       * @enum {string}
       */
      kind?:
        | 'AGREE'
        | 'SUPPLEMENT'
        | 'NO_DECISION'
        | 'AMEND'
        | 'CORRECT'
        | 'REFER'
        | 'PROBLEMS'
        | 'NOT_PASSED'
        | 'OTHER';
      /** @description 更正后的全部条目，条数不变 */
      points?: components['schemas']['OpinionPointDto'][];
      /**
       * @description 更正理由
       * @example 条款号笔误。
       */
      reason: string;
      /** @description 更正后的移送接收机关名称 */
      referTo?: string;
      /**
       * @description 更正后的意见正文
       * @example 同意拟处理意见。
       */
      text?: string;
    };
    CountedDay: {
      date: string;
      n: number;
    };
    CountedDayDto: {
      /**
       * Format: date
       * @example 2026-09-24
       */
      date: string;
      /** @example 1 */
      n: number;
    };
    CountedFigure: {
      /** @enum {string} */
      base: 'CLOSED' | 'DECIDED' | 'ENDED' | 'FILED' | 'OBJECTED' | 'RECEIVED' | 'REFERRED';
      clauses: string[];
      definition: components['schemas']['BilingualText'];
      key: string;
      label: components['schemas']['BilingualText'];
      /** @enum {string} */
      unit: 'COUNT' | 'ROUNDS' | 'WORKING_DAYS';
    };
    CourseDiagram: {
      ended: boolean;
      processKey: string;
      version: number;
      xml: string;
    };
    CourseStep: {
      activityId: string;
      candidateRole: string | null;
      commandId: string | null;
      /** Format: date-time */
      endedAt: string | null;
      name: string;
      personName: string | null;
      processKey: string;
      /** Format: date-time */
      startedAt: string;
      /** @enum {string} */
      state: 'CANCELLED' | 'DONE' | 'NOW';
      type: string;
    };
    CreatePersonDto: {
      /** @example 周立群 */
      name: string;
      /** @example sy-handler-9 */
      signInName: string;
      /** Format: uuid */
      unitId: string;
    };
    CreateUnitDto: {
      /** @example songyuan */
      agencyId: string;
      /** @enum {string} */
      kind: 'HANDLING' | 'LEGAL' | 'LEADERSHIP' | 'OTHER';
      /** @example 执法一大队 */
      name: string;
    };
    CreateWebhookDto: {
      /**
       * @description 机关标识
       * @example songyuan
       */
      agencyId: string;
      /** @example 办公平台消息 */
      description: string;
      /**
       * @description 推送的提醒事项，空为全部
       * @example [
       *       "REVIEW_OVERDUE"
       *     ]
       */
      kinds: string[];
      /** @example https://hooks.example.gov.cn/fashen */
      url: string;
    };
    DatesBeforeAfterDto: {
      /** Format: date */
      after: string;
      /** Format: date */
      before: string;
    };
    DaysOffViewDto: {
      /** Format: date */
      from: string;
      name: components['schemas']['BilingualTextDto'];
      /** Format: date */
      to: string;
    };
    DecideCaseExtensionDto: {
      /** @example true */
      approve: boolean;
      /** @description 再次延期须经集体讨论 */
      discussion?: components['schemas']['ExtensionDiscussionDto'];
      /**
       * @description 统一、联合、集中办理的许可：本级人民政府负责人批准延长的文件（行政许可法 42）
       * @example 松政批〔2026〕8号
       */
      governmentApproval?: string;
      /** @example 案情复杂，同意延长三十日。 */
      reason: string;
    };
    DecideExtensionDto: {
      /** @example true */
      approve: boolean;
      /** @example 案情复杂，同意延长五个工作日。 */
      reason: string;
    };
    DecideOnTheSpotDto: {
      /**
       * @description 罚款金额（元）：公民二百元以下，法人或者其他组织三千元以下
       * @example 100.00
       */
      amount?: string;
      /**
       * @description 当场收缴超过一百元罚款的事由（行政处罚法 68、69）
       * @example 当事人为流动摊贩，不当场收缴事后难以执行。
       */
      collectedBecause?: string;
      /**
       * @description 是否当场收缴罚款（行政处罚法 68）
       * @example true
       */
      collectedOnTheSpot?: boolean;
      /**
       * @description 违法事实和证据
       * @example 当事人在人行道上堆放物品。
       */
      facts: string;
      /**
       * @description 罚款或者警告（行政处罚法 51）
       * @example [
       *       "罚款"
       *     ]
       */
      kinds: string[];
      /** @description 法律依据 */
      legalBasis: components['schemas']['DecisionBasisDto'][];
      /**
       * @description 履行方式和期限
       * @example 十五日内缴至指定银行。
       */
      performance: string;
      /**
       * @description 理由和裁量
       * @example 违法事实确凿并有法定依据，情节轻微。
       */
      reasons: string;
      /**
       * @description 当场交付：收件人
       * @example 李某（签收）
       */
      receivedBy: string;
      /**
       * @description 救济途径
       * @example 六十日内申请行政复议，六个月内提起行政诉讼。
       */
      remedies: string;
      /**
       * @description 当事人的陈述申辩（SY-R22）
       * @example 当事人表示认可，无异议。
       */
      statement: string;
      /**
       * @description 对陈述申辩的复核（SY-R22）
       * @example 当事人无异议，无须复核。
       */
      statementReview: string;
    };
    DecideRecusalDto: {
      /**
       * @description 是否准予回避
       * @example true
       */
      grant: boolean;
      /** @description 集体讨论记录（机关负责人的回避由集体决定时必填） */
      minutes?: string;
      /**
       * @description 被申请回避的人员（登录名）
       * @example sy-reviewer-1
       */
      person: string;
      /**
       * @description 决定理由
       * @example 近亲属关系属实。
       */
      reason: string;
    };
    DecideReferralDto: {
      /**
       * @description 是否批准移送
       * @example true
       */
      approved: boolean;
      /** @description 不予移送的理由，不批准时必填（移送规定 5） */
      reason?: string;
    };
    DecideUrgentSealDto: {
      /**
       * @description 是否补办批准
       * @example true
       */
      approve: boolean;
      /**
       * @description 查封、扣押编号（本案内）
       * @example 1
       */
      number: number;
      /** @example 情况紧急，同意。 */
      reason: string;
    };
    Decision: {
      approvedBy: string | null;
      caseId: string;
      content: components['schemas']['DecisionContent'];
      decidedOn: string | null;
      documentNo: string | null;
      /** Format: date-time */
      draftedAt: string;
      draftedBy: string;
      examinedBy: string | null;
      id: string;
      returnReason: string | null;
      /** @enum {string} */
      state: 'APPROVED' | 'DRAFT' | 'EXAMINED' | 'RETURNED';
      version: number;
    };
    DecisionBasisDto: {
      /** @example 第一百二十五条第一款 */
      article: string;
      /** @example 中华人民共和国食品安全法 */
      law: string;
    };
    DecisionContent: {
      actedOn?: string;
      agencyName?: string;
      amount: string | null;
      facts: string;
      kinds: string[];
      lateReason?: string;
      legalBasis: components['schemas']['LegalBasis'][];
      party?: {
        address?: string;
        idNumber?: string;
        name: string;
      };
      performance: string;
      reasons: string;
      remedies: string;
    };
    DecisionService: {
      caseId: string;
      consent?: string | null;
      method: string;
      note: string | null;
      proof?: string | null;
      publishedOn?: string | null;
      receivedBy: string;
      servedOn: string;
      servers: string[];
      witness?: string | null;
    };
    Declaration: {
      accurate: boolean;
      complete: boolean;
      signedBy?: {
        at: string;
        name: string;
        personId: string;
        unitId: string;
        unitName: string;
      };
      true: boolean;
    };
    DeclarationDto: {
      /**
       * @description 准确
       * @example true
       */
      accurate?: boolean;
      /**
       * @description 完整
       * @example true
       */
      complete?: boolean;
      /**
       * @description 真实
       * @example true
       */
      true?: boolean;
    };
    DeliveryView: {
      agencyId: string;
      attempts: number;
      channel: string;
      createdAt: string;
      id: string;
      lastError: string | null;
      nextAt: string | null;
      personId: string;
      sentAt: string | null;
      state: string;
      webhookId: string | null;
    };
    DigestDto: {
      /** Format: date-time */
      madeAt: string;
      messages: components['schemas']['NotificationDto'][];
      /** Format: date */
      on: string;
    };
    DiscussionFacts: {
      concluded: boolean;
      /** @enum {string|null} */
      conclusion: 'AGREE' | 'AGREE_WITH_CHANGE' | 'DISAGREE' | 'RETURN' | null;
      discussionId: string;
      documentNo: string;
      heldOn: string;
      membersPresent: string[];
      number: number;
      round: number;
    };
    DiscussionMember: {
      name: string;
      personId: string;
      signInName: string;
    };
    DiscussionPaper: {
      fileId?: string;
      title: string;
    };
    DiscussionRecord: {
      /** Format: date-time */
      adjournedAt: string | null;
      adjournReason: string | null;
      agencyId: string;
      agenda: string;
      carried: ('AGREE' | 'AGREE_WITH_CHANGE' | 'DISAGREE' | 'RETURN')[];
      caseId: string;
      change: string | null;
      /** Format: date-time */
      concludedAt: string | null;
      concludedBy: string | null;
      /** @enum {string|null} */
      conclusion: 'AGREE' | 'AGREE_WITH_CHANGE' | 'DISAGREE' | 'RETURN' | null;
      /** Format: date-time */
      convenedAt: string;
      convenedBy: string;
      dissent: components['schemas']['Dissent'][];
      documentNo: string;
      excused: components['schemas']['ExcusedMember'][];
      /** Format: date-time */
      heldAt: string;
      id: string;
      members: components['schemas']['DiscussionMember'][];
      minutes: string | null;
      number: number;
      papers: components['schemas']['DiscussionPaper'][];
      place: string;
      present: components['schemas']['DiscussionMember'][];
      presiderName: string;
      quorumNeeded: number | null;
      reasons: string | null;
      recorder: string;
      reporter: string;
      round: number;
      /** Format: date-time */
      sealedAt: string | null;
      signatures: components['schemas']['MinutesSignature'][];
      tally: {
        AGREE: number;
        AGREE_WITH_CHANGE: number;
        DISAGREE: number;
        RETURN: number;
      } | null;
      toSign: components['schemas']['DiscussionMember'][];
      unsigned: components['schemas']['UnsignedMember'][];
      votedIds: string[];
      votes: components['schemas']['DiscussionVote'][];
      votesShown: boolean;
    };
    DiscussionTriggers: {
      amountFrom: string | null;
      kinds: string[];
    };
    DiscussionVote: {
      /** Format: date-time */
      castAt: string;
      change: string | null;
      discussionId: string;
      id: string;
      memberId: string;
      memberName: string;
      /** @enum {string} */
      vote: 'AGREE' | 'AGREE_WITH_CHANGE' | 'DISAGREE' | 'RETURN';
      words: string;
    };
    Dispute: {
      agencyId: string;
      caseId: string;
      /** Format: date-time */
      closedAt: string | null;
      documentNo: string;
      escalation: components['schemas']['Escalation'] | null;
      evidence: components['schemas']['DisputeEvidence'][];
      id: string;
      negotiation: components['schemas']['Negotiation'] | null;
      /** Format: date-time */
      objectedAt: string;
      objectedBy: string;
      opinionKind: string;
      opinionNo: string;
      outcome: string | null;
      points: components['schemas']['DisputedPoint'][];
      round: number;
      ruling: components['schemas']['Ruling'] | null;
    };
    DisputedPoint: {
      basis: string;
      grounds: string;
      point: number;
    };
    DisputedPointDto: {
      /**
       * @description 依据，必填（JBM-28c）
       * @example 行政处罚法第四十条
       */
      basis?: string;
      /**
       * @description 理由，必填（JBM-28c）
       * @example 违法所得已有台账证明。
       */
      grounds?: string;
      /**
       * @description 审核意见的第几点
       * @example 1
       */
      point: number;
    };
    DisputeEvidence: {
      fileId?: string;
      paperReference?: string;
      title: string;
    };
    DisputeEvidenceDto: {
      /** Format: uuid */
      fileId?: string;
      /** @example 第1册第20页 */
      paperReference?: string;
      /** @example 销售台账复印件 */
      title: string;
    };
    Dissent: {
      memberName: string;
      /** @enum {string} */
      vote: 'AGREE' | 'AGREE_WITH_CHANGE' | 'DISAGREE' | 'RETURN';
      words: string;
    };
    DraftAnswerDto: {
      /** @example 已补充询问笔录。 */
      answer: string;
      /** @example 1 */
      point: number;
    };
    DraftDecisionDto: {
      /**
       * Format: date
       * @description 违法行为发生之日（行政处罚法 30 的年龄）
       */
      actedOn?: string;
      /**
       * @description 金额（元），默认同拟处理意见
       * @example 120000.00
       */
      amount?: string;
      /**
       * @description 事实和证据
       * @example 经查，当事人于2026年7月销售标签不合格食品。
       */
      facts: string;
      /**
       * @description 决定种类，默认同拟处理意见
       * @example [
       *       "罚款"
       *     ]
       */
      kinds?: string[];
      /** @description 超过办案期限作出决定的理由 */
      lateReason?: string;
      /** @description 法律依据，默认同拟处理意见 */
      legalBasis?: components['schemas']['DecisionBasisDto'][];
      /**
       * @description 履行方式和期限
       * @example 自收到本决定书之日起十五日内缴至指定银行。
       */
      performance: string;
      /**
       * @description 理由
       * @example 违法情节一般，按裁量基准从一般幅度处罚。
       */
      reasons: string;
      /**
       * @description 救济途径和期限
       * @example 六十日内申请行政复议，六个月内提起行政诉讼。
       */
      remedies: string;
    };
    DraftMaterialDto: {
      /** Format: uuid */
      fileId?: string;
      /** @example EVIDENCE */
      key?: string;
      /** @example false */
      original?: boolean;
      /** @example 42 */
      pages?: number;
      /** @example 第1册第19–60页 */
      paperReference?: string;
      /** @example 证据材料 */
      title?: string;
    };
    DraftSectionView: {
      content: unknown;
      /** Format: date-time */
      savedAt: string | null;
      savedBy: string | null;
      savedByName: string | null;
      /** @enum {string} */
      section:
        | 'answers'
        | 'circumstances'
        | 'evidenceAndHearing'
        | 'facts'
        | 'lawAndDiscretion'
        | 'materials'
        | 'officers'
        | 'others'
        | 'proposal'
        | 'scope'
        | 'voluntary';
      version: number;
    };
    DraftVersionsDto: {
      /** @example 0 */
      answers?: number;
      /** @example 0 */
      circumstances?: number;
      /** @example 0 */
      evidenceAndHearing?: number;
      /** @example 0 */
      facts?: number;
      /** @example 0 */
      lawAndDiscretion?: number;
      /** @example 0 */
      materials?: number;
      /** @example 0 */
      officers?: number;
      /** @example 0 */
      others?: number;
      /** @example 0 */
      proposal?: number;
      /** @example 0 */
      scope?: number;
      /** @example 0 */
      voluntary?: number;
    };
    DraftView: {
      round: number;
      sections: components['schemas']['DraftSectionView'][];
    };
    DraftView2: {
      content: {
        checklist?: components['schemas']['CheckedPoint'][];
        followsRuling?: string;
        /** @enum {string} */
        kind?:
          | 'AGREE'
          | 'AMEND'
          | 'CORRECT'
          | 'NOT_PASSED'
          | 'NO_DECISION'
          | 'OTHER'
          | 'PROBLEMS'
          | 'REFER'
          | 'SUPPLEMENT';
        points?: components['schemas']['OpinionPoint'][];
        referTo?: string;
        /** @enum {string} */
        subKind?:
          | 'AGREE'
          | 'AMEND'
          | 'CORRECT'
          | 'NOT_PASSED'
          | 'NO_DECISION'
          | 'OTHER'
          | 'PROBLEMS'
          | 'REFER'
          | 'SUPPLEMENT';
        text?: string;
      };
      /** Format: date-time */
      savedAt: string;
      savedBy: string;
      saverName: string;
      version: number;
    };
    DueDate: {
      alarmDate?: string;
      counted: components['schemas']['CountedDay'][];
      dueAt: string;
      effectiveDate: string;
      excluded?: components['schemas']['ExcludedRange'][];
      /** @enum {string} */
      lastDay: 'KEEP' | 'KEEP_AND_WARN' | 'ROLL';
      notes: components['schemas']['BilingualText'][];
      number: number;
      overdueAt: string;
      provisional: boolean;
      provisionalYears: components['schemas']['ProvisionalYear'][];
      rolledFrom?: components['schemas']['SkippedDay'];
      rule: components['schemas']['DueRule'];
      skipped: components['schemas']['SkippedDay'][];
      start: components['schemas']['PeriodStart'];
      startDate: string;
      strictDate: string;
      strictStart?: components['schemas']['PeriodStart'];
      /** @enum {string} */
      unit:
        | 'CALENDAR_DAY'
        | 'CLEAR_WORKING_DAY_BEFORE'
        | 'FIXED_DATE'
        | 'HOUR'
        | 'MONTH'
        | 'WORKING_DAY'
        | 'YEAR';
    };
    DueDateDto: {
      /**
       * Format: date
       * @description 不顺延时，届满前最后一个工作日
       */
      alarmDate?: string;
      counted: components['schemas']['CountedDayDto'][];
      /**
       * Format: date-time
       * @example 2026-10-10T23:59:59.999+08:00
       */
      dueAt: string;
      /**
       * Format: date
       * @description 届满日
       * @example 2026-10-10
       */
      effectiveDate: string;
      excluded?: components['schemas']['ExcludedRangeDto'][];
      /** @enum {string} */
      lastDay: 'ROLL' | 'KEEP_AND_WARN' | 'KEEP';
      notes: components['schemas']['BilingualTextDto'][];
      /** @example 7 */
      number: number;
      /**
       * Format: date-time
       * @example 2026-10-11T00:00:00.000+08:00
       */
      overdueAt: string;
      /** @description 暂定：涉及尚未载入放假安排的年份 */
      provisional: boolean;
      provisionalYears: components['schemas']['ProvisionalYearDto'][];
      rolledFrom?: components['schemas']['SkippedDayDto'];
      rule: components['schemas']['DueRuleDto'];
      skipped: components['schemas']['SkippedDayDto'][];
      start: components['schemas']['PeriodStartDto'];
      /**
       * Format: date
       * @example 2026-09-23
       */
      startDate: string;
      /**
       * Format: date
       * @description 不扣除、不顺延的严格届满日
       * @example 2026-10-10
       */
      strictDate: string;
      /** @description 重新起算时的原起算点 */
      strictStart?: components['schemas']['PeriodStartDto'];
      /** @enum {string} */
      unit:
        | 'WORKING_DAY'
        | 'CALENDAR_DAY'
        | 'HOUR'
        | 'MONTH'
        | 'YEAR'
        | 'FIXED_DATE'
        | 'CLEAR_WORKING_DAY_BEFORE';
    };
    DueRule: {
      clauses: string[];
      label: components['schemas']['BilingualText'];
      name: string;
      source: string;
    };
    DueRuleDto: {
      /**
       * @example [
       *       "SY-L11",
       *       "行政处罚法 85"
       *     ]
       */
      clauses: string[];
      label: components['schemas']['BilingualTextDto'];
      /** @example REVIEW_DUE */
      name: string;
      /**
       * @description 文件和条款，或“系统默认”
       * @example 系统默认
       */
      source: string;
    };
    EffectiveProfile: {
      caseLimitDays: {
        /** @enum {string} */
        key: 'caseLimitDays';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: number;
      };
      caseLimitExtension: {
        /** @enum {string} */
        key: 'caseLimitExtension';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: components['schemas']['CaseLimitExtension'];
      };
      caseWarningWorkingDays: {
        /** @enum {string} */
        key: 'caseWarningWorkingDays';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: number;
      };
      checklist: {
        /** @enum {string} */
        key: 'checklist';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: components['schemas']['ChecklistPoint'][];
      };
      clockOnSupplement: {
        /** @enum {string} */
        key: 'clockOnSupplement';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        /** @enum {string} */
        value: 'PAUSE' | 'RESTART' | 'RUN';
      };
      collectiveDiscussion: {
        /** @enum {string} */
        key: 'collectiveDiscussion';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        /** @enum {string} */
        value: 'ALL_MAJOR' | 'BY_LAW';
      };
      discussionMajority: {
        /** @enum {string} */
        key: 'discussionMajority';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: number;
      };
      discussionQuorum: {
        /** @enum {string} */
        key: 'discussionQuorum';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: number;
      };
      discussionTriggers: {
        /** @enum {string} */
        key: 'discussionTriggers';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: components['schemas']['DiscussionTriggers'];
      };
      entrustedToEntrusting: {
        /** @enum {string} */
        key: 'entrustedToEntrusting';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: boolean;
      };
      escalateTo: {
        /** @enum {string} */
        key: 'escalateTo';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        /** @enum {string} */
        value: 'AGENCY_HEAD' | 'DEPUTY_IN_CHARGE';
      };
      extension: {
        /** @enum {string} */
        key: 'extension';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value:
          | {
              /** @enum {string} */
              mode: 'BY_HEAD';
            }
          | {
              /** @enum {string} */
              mode: 'FIXED';
              times: number;
              workingDays: number;
            };
      };
      failedPointNeedsPlace: {
        /** @enum {string} */
        key: 'failedPointNeedsPlace';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: boolean;
      };
      furtherHearingKinds: {
        /** @enum {string} */
        key: 'furtherHearingKinds';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: (
          | 'CLOSE_BUSINESS'
          | 'CONFISCATE_GAINS'
          | 'CONFISCATE_GOODS'
          | 'DETENTION'
          | 'DOWNGRADE_QUALIFICATION'
          | 'FINE'
          | 'OTHER'
          | 'PUBLIC_CRITICISM'
          | 'RESTRICT_OPERATION'
          | 'RESTRICT_PROFESSION'
          | 'REVOKE_PERMIT'
          | 'STOP_PRODUCTION'
          | 'SUSPEND_PERMIT'
          | 'WARNING'
        )[];
      };
      hearingRightAsksForReview: {
        /** @enum {string} */
        key: 'hearingRightAsksForReview';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: boolean;
      };
      hearingThresholds: {
        /** @enum {string} */
        key: 'hearingThresholds';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: components['schemas']['HearingThresholds'];
      };
      jointPermitLimit: {
        /** @enum {string} */
        key: 'jointPermitLimit';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: components['schemas']['PermitLimit'];
      };
      materials: {
        /** @enum {string} */
        key: 'materials';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: components['schemas']['MaterialRule'][];
      };
      negotiationWorkingDays: {
        /** @enum {string} */
        key: 'negotiationWorkingDays';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: number;
      };
      objectionPeriod: {
        /** @enum {string} */
        key: 'objectionPeriod';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: {
          workingDays: number | null;
        };
      };
      opinionKinds: {
        /** @enum {string} */
        key: 'opinionKinds';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: components['schemas']['OpinionTerm'][];
      };
      otherKinds: {
        /** @enum {string} */
        key: 'otherKinds';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: ('COERCION' | 'FEE' | 'INSPECTION' | 'LEVY' | 'PENALTY' | 'PERMIT')[];
      };
      paymentDays: {
        /** @enum {string} */
        key: 'paymentDays';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: number;
      };
      penaltyExcludedTimes: {
        /** @enum {string} */
        key: 'penaltyExcludedTimes';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: (
          | 'APPRAISAL'
          | 'EXPERT_REVIEW'
          | 'HEARING'
          | 'MONITORING'
          | 'PUBLICATION'
          | 'REFERRAL'
          | 'SERVICE'
          | 'SUSPENSION'
          | 'TENDER'
          | 'TESTING'
        )[];
      };
      permitExcludedTimes: {
        /** @enum {string} */
        key: 'permitExcludedTimes';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: (
          | 'APPRAISAL'
          | 'EXPERT_REVIEW'
          | 'HEARING'
          | 'MONITORING'
          | 'PUBLICATION'
          | 'REFERRAL'
          | 'SERVICE'
          | 'SUSPENSION'
          | 'TENDER'
          | 'TESTING'
        )[];
      };
      permitLimit: {
        /** @enum {string} */
        key: 'permitLimit';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: components['schemas']['PermitLimit'];
      };
      receiptWorkingDays: {
        /** @enum {string} */
        key: 'receiptWorkingDays';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: number;
      };
      recusalOfHead: {
        /** @enum {string} */
        key: 'recusalOfHead';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        /** @enum {string} */
        value: 'COLLECTIVE' | 'DEPUTY_IN_CHARGE';
      };
      registrationWorkingDays: {
        /** @enum {string} */
        key: 'registrationWorkingDays';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: number;
      };
      reminderWorkingDaysLeft: {
        /** @enum {string} */
        key: 'reminderWorkingDaysLeft';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: number[];
      };
      reviewAllNonSummary: {
        /** @enum {string} */
        key: 'reviewAllNonSummary';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: boolean;
      };
      reviewedKinds: {
        /** @enum {string} */
        key: 'reviewedKinds';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: ('COERCION' | 'FEE' | 'INSPECTION' | 'LEVY' | 'PENALTY' | 'PERMIT')[];
      };
      reviewerAssignment: {
        /** @enum {string} */
        key: 'reviewerAssignment';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: components['schemas']['AssignmentRule'];
      };
      reviewerMayClaim: {
        /** @enum {string} */
        key: 'reviewerMayClaim';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: boolean;
      };
      reviewerMustBeRegistered: {
        /** @enum {string} */
        key: 'reviewerMustBeRegistered';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: boolean;
      };
      reviewerMustHoldQualification: {
        /** @enum {string} */
        key: 'reviewerMustHoldQualification';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: boolean;
      };
      reviewerRatio: {
        /** @enum {string} */
        key: 'reviewerRatio';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: {
          hard: boolean;
          min: number;
        };
      };
      reviewingUnit: {
        /** @enum {string} */
        key: 'reviewingUnit';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: {
          COERCION?: string;
          DEFAULT?: string;
          FEE?: string;
          INSPECTION?: string;
          LEVY?: string;
          OTHERWISE?: string;
          PENALTY?: string;
          PERMIT?: string;
        };
      };
      reviewPeriod: {
        /** @enum {string} */
        key: 'reviewPeriod';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: components['schemas']['ReviewPeriod'];
      };
      roundAlertFrom: {
        /** @enum {string} */
        key: 'roundAlertFrom';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: number;
      };
      rulingWorkingDays: {
        /** @enum {string} */
        key: 'rulingWorkingDays';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: number;
      };
      scopeCriteria: {
        /** @enum {string} */
        key: 'scopeCriteria';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: (
          | 'COMPLEX_MULTI_RELATION'
          | 'HEARING_HELD'
          | 'MAJOR_PUBLIC_INTEREST'
          | 'MAJOR_RIGHTS_DIRECT'
          | 'SOCIAL_INFLUENCE_OR_RISK'
          | 'STATUTORY'
        )[];
      };
      sealPeriod: {
        /** @enum {string} */
        key: 'sealPeriod';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: components['schemas']['SealPeriod'];
      };
      serviceWorkingDays: {
        /** @enum {string} */
        key: 'serviceWorkingDays';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: number;
      };
      unknownLaw: {
        /** @enum {string} */
        key: 'unknownLaw';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        /** @enum {string} */
        value: 'REFUSE' | 'WARN';
      };
      urgesPerWorkingDay: {
        /** @enum {string} */
        key: 'urgesPerWorkingDay';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: number;
      };
      voluntaryReview: {
        /** @enum {string} */
        key: 'voluntaryReview';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value: boolean;
      };
    };
    EndedSessionsDto: {
      ended: number;
    };
    EndInvestigationDto: {
      /**
       * @description 调查终结结论
       * @example 现有证据足以认定违法事实。
       */
      conclusion: string;
      /**
       * Format: date
       * @description 调查终结日期
       * @example 2026-08-28
       */
      endedOn: string;
      /**
       * @description 是否在报送审核前先行告知（听证案件在听证后审核）；默认否，审核后告知
       * @example true
       */
      noticeFirst?: boolean;
    };
    EngineHealthReport: {
      catchingUp: boolean;
      /** @enum {string} */
      engine: 'DOWN' | 'UP';
      outbox: components['schemas']['OutboxDepth'];
      version?: string;
    };
    EscalateDisputeDto: {
      /**
       * @description 争议点
       * @example 违法所得数额是否已经查清。
       */
      disputedPoints: string;
      /**
       * @description 案情
       * @example 当事人经营标签不合格食品。
       */
      facts: string;
      /** @description 承办机构意见全文，必填（SY-L12） */
      handlingOpinion?: string;
      /**
       * @description 处理建议
       * @example [
       *       "补充调查后再审",
       *       "重新出具意见"
       *     ]
       */
      options: string[];
      /** @description 法制审核机构意见全文，必填（SY-L12） */
      reviewOpinion?: string;
    };
    Escalation: {
      by: components['schemas']['Participant'];
      disputedPoints: string;
      documentNo: string;
      facts: string;
      handlingOpinion: string;
      on: string;
      options: string[];
      reviewOpinion: string;
      /** @enum {string} */
      to: 'AGENCY_HEAD' | 'DEPUTY_IN_CHARGE';
    };
    ExcludedRange: {
      from: string;
      to: string;
      why: components['schemas']['BilingualText'];
    };
    ExcludedRangeDto: {
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
      why: components['schemas']['BilingualTextDto'];
    };
    ExcludedTimeRecord: {
      caseId: string;
      /** @enum {string} */
      clock: 'CASE' | 'SEAL';
      closedBy: string | null;
      closingDocument: string | null;
      document: string;
      endedOn: string | null;
      expectedUntil: string;
      explanation: string;
      fromOn: string;
      id: string;
      number: number;
      /** Format: date-time */
      openedAt: string;
      openedBy: string;
      /** @enum {string} */
      reason:
        | 'APPRAISAL'
        | 'EXPERT_REVIEW'
        | 'HEARING'
        | 'MONITORING'
        | 'PUBLICATION'
        | 'REFERRAL'
        | 'SERVICE'
        | 'SUSPENSION'
        | 'TENDER'
        | 'TESTING';
      sealNumber: number | null;
    };
    ExcusedMember: {
      by: string;
      /** @enum {string} */
      ground: 'MEMBER_ABSENT' | 'MEMBER_RECUSED' | 'MEMBER_SILENT';
      name: string;
      personId: string;
      reason: string;
    };
    ExcuseMemberDto: {
      /**
       * @description 回避、缺席或者未表决
       * @example MEMBER_ABSENT
       * @enum {string}
       */
      ground: 'MEMBER_RECUSED' | 'MEMBER_ABSENT' | 'MEMBER_SILENT';
      /**
       * @description 成员登录名
       * @example sy-member-1
       */
      member: string;
      /**
       * @description 理由
       * @example 因公出差，不能到会。
       */
      reason: string;
    };
    ExpiringEntry: {
      daysLeft: number | null;
      lastDay: string | null;
      name: string;
      number: string | null;
      /** @enum {string} */
      register: 'ADVISERS' | 'CATALOGUE' | 'ENTRUSTMENTS' | 'LAWS' | 'OFFICERS' | 'REVIEWERS';
      signInName: string | null;
      /** @enum {string} */
      state: 'EXPIRED' | 'EXPIRING' | 'MISSING';
      unitName: string | null;
    };
    ExtendSealDto: {
      /**
       * @description 延长天数（自然日）；默认三十日
       * @example 30
       */
      days?: number;
      /**
       * @description 查封、扣押编号（本案内）
       * @example 1
       */
      number: number;
      /**
       * @description 延长理由（书面告知当事人）
       * @example 检测尚未完成，情况复杂。
       */
      reason: string;
    };
    ExtensionDiscussion: {
      members: string[];
      minutes: string;
      on: string;
    };
    ExtensionDiscussionDto: {
      /**
       * @description 到会成员登录名
       * @example [
       *       "sy-head-1",
       *       "sy-deputy-1"
       *     ]
       */
      members: string[];
      /**
       * @description 讨论笔录
       * @example 会议一致同意再延长三十日。
       */
      minutes: string;
      /**
       * Format: date
       * @description 集体讨论日期
       * @example 2026-11-12
       */
      on: string;
    };
    FieldDifference: {
      after: unknown;
      before: unknown;
      field: string;
    };
    FigureCase: {
      agencyId: string;
      amount: string | null;
      caseId: string;
      caseNo: string;
      cause: string;
      decidedOn: string | null;
      filedOn: string;
      kind: string;
      minor: boolean;
      on: string;
      partyName: string | null;
      round: number;
      stage: string;
    };
    FigureCases: {
      figure: components['schemas']['CountedFigure'] | components['schemas']['ShareFigure'];
      items: components['schemas']['FigureCase'][];
      next: string | null;
    };
    FigureGroup: {
      key: string;
      label: string;
      values: {
        [key: string]: number | null;
      };
    };
    FigureTable: {
      asOf: string;
      figures: (components['schemas']['CountedFigure'] | components['schemas']['ShareFigure'])[];
      from: string;
      /** @enum {string} */
      groupBy: 'AGENCY' | 'KIND' | 'MONTH' | 'NONE' | 'PERSON' | 'UNIT';
      groups: components['schemas']['FigureGroup'][];
      pending: number;
      to: string;
      total: {
        [key: string]: number | null;
      };
    };
    FileCaseDto: {
      /**
       * @description 案由
       * @example 涉嫌经营标签不合格食品案
       */
      cause: string;
      /**
       * @description 执法领域，用于对照目录；未写明的按属于目录事项处理
       * @example 食品安全
       */
      field?: string;
      /**
       * Format: date
       * @description 立案日期（北京时间），默认今天
       * @example 2026-07-20
       */
      filedOn?: string;
      /**
       * @description 承办人员（至少二人，行政处罚法 42），登录名
       * @example [
       *       "sy-handler-1",
       *       "sy-handler-2"
       *     ]
       */
      handlers: string[];
      /**
       * @description 许可由几个机关统一办理、联合办理、集中办理（行政许可法 42：四十五日，可延长十五日）；默认否
       * @example false
       */
      jointHandling?: boolean;
      /**
       * @description 执法种类
       * @example PENALTY
       * @enum {string}
       */
      kind: 'PENALTY' | 'PERMIT' | 'COERCION' | 'LEVY' | 'FEE' | 'INSPECTION';
      /**
       * @description 执法层级，用于对照目录
       * @example 市级
       */
      level?: string;
      /** @description 当事人 */
      party: components['schemas']['PartyDto'];
      /**
       * @description 程序：普通程序（默认）或者简易程序（当场处罚，行政处罚法 51）
       * @example ORDINARY
       * @enum {string}
       */
      procedure?: 'ORDINARY' | 'SUMMARY';
    };
    FiledDocument: {
      commandId: string;
      documentNo: string | null;
      /** @enum {string} */
      kind:
        | 'DECISION'
        | 'DISCUSSION_MINUTES'
        | 'HEARING_RECORD'
        | 'NEGOTIATION_RECORD'
        | 'OBJECTION'
        | 'OPINION'
        | 'OPINION_CORRECTION'
        | 'PRIOR_NOTICE'
        | 'REFERRAL_LETTER'
        | 'RULING'
        | 'SERVICE_RECEIPT'
        | 'SUBMISSION'
        | 'SUPPLEMENT_NOTICE'
        | 'TRANSFER_RECEIPT';
      place: number;
      responsibility: components['schemas']['Responsibility'] | null;
      round: number | null;
      /** Format: date-time */
      signedAt: string;
      signedBy: {
        name: string;
        personId: string;
      };
      title: components['schemas']['BilingualText'];
    };
    FileWithAgencyDto: {
      /**
       * Format: date
       * @description 报所属机关备案的日期
       * @example 2026-09-03
       */
      filedOn: string;
      /**
       * @description 备案编号
       * @example 备〔2026〕15号
       */
      filingNo?: string;
      /**
       * @description 接收备案的部门或者人员
       * @example 办公室 费某
       */
      receivedBy: string;
    };
    FindingDto: {
      caseId: string | null;
      details: {
        [key: string]: unknown;
      };
      /** @example 2026-10-10T09:00:00.000+08:00 */
      firstSeen: string;
      /** @example 17 */
      id: string;
      /** @enum {string} */
      kind:
        | 'COMMAND_LOST'
        | 'COMMAND_DELAYED'
        | 'CASE_WITHOUT_INSTANCE'
        | 'INSTANCE_WITHOUT_CASE'
        | 'INSTANCE_OF_CLOSED_CASE'
        | 'DUPLICATE_INSTANCE'
        | 'TASK_NOT_IN_INBOX'
        | 'WORK_ITEM_WITHOUT_TASK'
        | 'STEP_FAILED'
        | 'INCIDENT'
        | 'NOBODY_ACTS';
      lastSeen: string;
      repairedAt: string | null;
      /** @description 由谁关闭、理由 */
      resolution: string | null;
      resolvedAt: string | null;
      /** @description 所涉对象：命令、实例、任务或事件的编号 */
      subject: string;
    };
    FindingPageDto: {
      items: components['schemas']['FindingDto'][];
      next?: string;
      /** @description 未处理的数量，按种类 */
      open: {
        [key: string]: number;
      };
    };
    FineSpread: {
      decisions: number;
      highest: string | null;
      lowest: string | null;
      median: string | null;
      withFine: number;
    };
    GateCondition: {
      clauses: string[];
      code: string;
      fulfilled: boolean;
      remedy: components['schemas']['BilingualText'];
      required: boolean;
      text: components['schemas']['BilingualText'];
    };
    HandOverTaskDto: {
      /**
       * @description 理由
       * @example 外出培训。
       */
      reason: string;
      /**
       * @description 流程图中的任务标识
       * @example writeOpinion
       */
      taskKey: string;
      /**
       * @description 接收人登录名
       * @example sy-reviewer-2
       */
      to: string;
      /**
       * Format: uuid
       * @description 同类待办有多项时，写明是哪一项
       */
      workItemId?: string;
    };
    Hearing: {
      agencyId: string;
      attendees: string[];
      caseId: string;
      /** Format: date-time */
      createdAt: string;
      documentNo: string;
      hearingOn: string;
      heldOn: string | null;
      id: string;
      noticeId: string;
      noticeServedOn: string;
      place: string;
      postponement: components['schemas']['Postponement'] | null;
      presiderId: string;
      presiderName: string;
      recordedBy: string | null;
      recordFileId: string | null;
      refusalNote: string | null;
      signedByParty: boolean;
      signedByPresider: boolean;
      summary: string | null;
    };
    HearingThresholds: {
      ORGANISATION: string;
      PERSON: string;
    };
    Hindrance: {
      clauses: string[];
      code: string;
      message: components['schemas']['BilingualText'];
      remedy: components['schemas']['BilingualText'];
    };
    ImportAnswer: {
      rows: number;
      taken?: components['schemas']['TakenCounts'];
      unchanged: boolean;
      validFrom: string;
      version: number;
      versionId: string;
      warnings: string[];
    };
    ImportCheck: {
      added: number;
      removed: number;
      rows: number;
      taken?: components['schemas']['TakenCounts'];
      unchanged: boolean;
      validFrom: string;
      version: number;
      warnings: string[];
    };
    ImportProfileDto: {
      /**
       * @description 机关规则文件（YAML）：一个新机关，或者已有机关的下一版规则
       * @example agency: { id: example-bureau, name: 示例执法局（虚构）, shortName: 示执, field: GENERAL, region: 示例市 }
       *     validFrom: "2027-01-01"
       *     document: 示例文件
       *     parameters: {}
       */
      text: string;
    };
    ImportRegisterDto: {
      /**
       * @description 机关，默认本机关；platform 为全国法律
       * @example songyuan
       */
      agencyId?: string;
      /**
       * @description CSV（UTF-8，首行为列名）；整份导入，任何一行有误则一行也不导入，并列出每一处
       * @example 事项名称,执法种类,处理种类,领域,层级,当事人,金额起点,依据
       *     较大数额罚款,行政处罚,罚款,,,组织,50000,松执目录〔2026〕1号
       */
      csv: string;
      /**
       * Format: date
       * @description 备案日期
       * @example 2026-01-05
       */
      filedOn?: string;
      /**
       * @description 目录的备案号（政府法制机构）；没有时提示
       * @example 松政法备〔2026〕7号
       */
      filingNo?: string;
      /**
       * @description 名录所依据的文件
       * @example 松执目录〔2026〕1号
       */
      source: string;
      /**
       * Format: date
       * @description 生效日期，默认今天
       * @example 2027-01-01
       */
      validFrom?: string;
    };
    InboxCountsDto: {
      /**
       * @description 抄送我的
       * @example 1
       */
      copied: number;
      /** @example 41 */
      done: number;
      /** @example 12 */
      group: number;
      /** @example 3 */
      mine: number;
      /** @example 0 */
      overdue: number;
      /** @example 2 */
      soonDue: number;
      /**
       * @description 我发起的
       * @example 5
       */
      started: number;
    };
    InboxPageDto: {
      items: components['schemas']['WorkItemDto'][];
      /** @description 下一页游标；末页为 null */
      next: string | null;
    };
    IssueSupplementNoticeDto: {
      /** @description 逾期未补正的后果；不填为退回报送 */
      consequence?: string;
      /** @description 须补正的全部事项（一次性告知，SY-R7） */
      items: components['schemas']['SupplementItemDto'][];
      /**
       * Format: date
       * @description 补正期限（与 workingDays 二选一）
       * @example 2026-05-11
       */
      supplementBy?: string;
      /**
       * @description 自通知次日起的工作日数
       * @example 3
       */
      workingDays?: number;
    };
    LegalBasis: {
      article: string;
      law: string;
    };
    LegalBasisDto: {
      /** @example 第一百二十五条第一款 */
      article: string;
      /** @example 中华人民共和国食品安全法 */
      law: string;
    };
    LiftSealDto: {
      /**
       * @description 依据文书
       * @example 解除查封决定书〔2026〕3号
       */
      document: string;
      /**
       * Format: date
       * @description 解除或者处理日期
       * @example 2026-07-31
       */
      endedOn: string;
      /**
       * @description 查封、扣押编号（本案内）
       * @example 1
       */
      number: number;
      /**
       * @description 处理结果
       * @example LIFTED
       * @enum {string}
       */
      outcome: 'LIFTED' | 'CONFISCATED' | 'DESTROYED' | 'HANDED_OVER';
    };
    Load: {
      asOf: string;
      people: components['schemas']['TaskGroup'][];
      total: components['schemas']['TaskCounts'];
      units: components['schemas']['TaskGroup'][];
      week: components['schemas']['Week'];
    };
    LoadCalendarYearDto: {
      /**
       * @description 已核对并确认预检中的提示
       * @default false
       */
      confirmWarnings: boolean;
      /** @description 放假时段（首尾均含） */
      daysOff: components['schemas']['NoticeSpanDto'][];
      /** @description 所见的现行版本；0 为尚未载入 */
      expectedVersion?: number;
      /** @description 地方放假 */
      localDaysOff?: components['schemas']['NoticeLocalSpanDto'][];
      source: components['schemas']['NoticeSourceDto'];
      /**
       * @description 调休上班日
       * @example [
       *       "2027-10-09"
       *     ]
       */
      workedWeekends: string[];
      /** @example 2027 */
      year: number;
    };
    LoadedYearDto: {
      changedDays: components['schemas']['ChangedDayDto'][];
      /** @example 国办发明电〔2026〕99号 */
      documentNumber: string;
      id: string;
      recounts: components['schemas']['RecountResultDto'][];
      /** @example 1 */
      version: number;
      warnings: components['schemas']['BilingualTextDto'][];
      wasProvisional: boolean;
      /** @example 248 */
      workingDays: number;
      /** @example 2027 */
      year: number;
    };
    LocalDaysOffViewDto: {
      /** Format: date */
      from: string;
      name: components['schemas']['BilingualTextDto'];
      source: components['schemas']['NoticeSourceViewDto'];
      /** Format: date */
      to: string;
    };
    Material: {
      countedPages?: number;
      fileId?: string;
      key: string;
      original: boolean;
      pages: number;
      paperReference?: string;
      sha256?: string;
      title: string;
    };
    MaterialDifference: {
      after: components['schemas']['Material'] | null;
      before: components['schemas']['Material'] | null;
      /** @enum {string} */
      change: 'ADDED' | 'REMOVED' | 'REPLACED' | 'SAME';
    };
    MaterialDto: {
      /**
       * Format: uuid
       * @description 已上传文件（与 paperReference 二选一）
       */
      fileId?: string;
      /**
       * @description 材料项（见机关规则 materials）
       * @example INVESTIGATION_REPORT
       */
      key: string;
      /**
       * @description 原件为 true，复印件为 false
       * @example true
       */
      original: boolean;
      /** @example 12 */
      pages: number;
      /** @example 纸质卷第1册第3–12页 */
      paperReference?: string;
      /** @example 调查终结报告 */
      title: string;
    };
    MaterialPlace: {
      area?: components['schemas']['PageArea'];
      fileId?: string;
      material: string;
      page?: number;
      quote?: string;
    };
    MaterialPlaceDto: {
      /** @description 页面上的区域 */
      area?: components['schemas']['PageAreaDto'];
      /** Format: uuid */
      fileId?: string;
      /**
       * @description 报送材料的名称
       * @example 证据材料
       */
      material: string;
      /**
       * @description 第几页，从 1 起
       * @example 12
       */
      page?: number;
      /**
       * @description 引文
       * @example 共销售三百箱
       */
      quote?: string;
    };
    MaterialRule: {
      key: string;
      source: string;
      text: components['schemas']['BilingualText'];
      /** @enum {string} */
      when?:
        | 'ASSESSMENT_HELD'
        | 'CASE_LIMIT_EXTENDED'
        | 'HEARING_HELD'
        | 'HEARING_REQUESTED'
        | 'HEARING_WAIVED'
        | 'SEVERAL_HANDLERS'
        | 'STATEMENT_MADE'
        | 'TECHNICAL_EVIDENCE';
    };
    MeDto: {
      /** @example songyuan */
      agencyId: string;
      /** @example 周立群 */
      name: string;
      /** @description 与案件无关的可用操作 / actions without a case */
      permittedActions: (
        | 'fileCase'
        | 'recordBirthDate'
        | 'changeHandlers'
        | 'endInvestigation'
        | 'requestCaseExtension'
        | 'decideCaseExtension'
        | 'openExcludedTime'
        | 'closeExcludedTime'
        | 'recordSeal'
        | 'reportUrgentSeal'
        | 'decideUrgentSeal'
        | 'extendSeal'
        | 'liftSeal'
        | 'recordPreliminaryRegistration'
        | 'resolvePreliminaryRegistration'
        | 'decideOnTheSpot'
        | 'changeToOrdinaryProcedure'
        | 'fileWithAgency'
        | 'serveNotice'
        | 'repeatNotice'
        | 'recordPartyResponse'
        | 'withdrawHearing'
        | 'serveHearingNotice'
        | 'recordHearing'
        | 'answerScope'
        | 'proceedWithoutReview'
        | 'saveSubmissionDraft'
        | 'readSubmissionDraft'
        | 'submitForReview'
        | 'signForReceipt'
        | 'issueSupplementNotice'
        | 'returnBundle'
        | 'approveSecondSupplement'
        | 'answerSupplementNotice'
        | 'callUpMaterials'
        | 'answerCallUp'
        | 'recordInquiry'
        | 'assignReviewer'
        | 'claimReview'
        | 'addCoReviewer'
        | 'removeCoReviewer'
        | 'contributeReview'
        | 'recordAdvice'
        | 'saveOpinionDraft'
        | 'addReviewMark'
        | 'removeReviewMark'
        | 'writeOpinion'
        | 'signOpinion'
        | 'returnOpinion'
        | 'correctOpinion'
        | 'requestExtension'
        | 'decideExtension'
        | 'requestRecusal'
        | 'decideRecusal'
        | 'reworkAndResubmit'
        | 'resumeInvestigation'
        | 'acceptNoDecision'
        | 'objectToOpinion'
        | 'recordNegotiation'
        | 'escalateDispute'
        | 'ruleOnDispute'
        | 'referCase'
        | 'decideReferral'
        | 'recordTransfer'
        | 'recordPoliceAnswer'
        | 'orderDiscussion'
        | 'conveneDiscussion'
        | 'castVote'
        | 'excuseMember'
        | 'adjournDiscussion'
        | 'concludeDiscussion'
        | 'signMinutes'
        | 'recordUnsignedMinutes'
        | 'draftDecision'
        | 'reviewDecisionDraft'
        | 'returnDecisionDraft'
        | 'approveDecision'
        | 'changeProposal'
        | 'serveDecision'
        | 'closeCase'
        | 'recordRevocation'
        | 'readCase'
        | 'listCases'
        | 'uploadFile'
        | 'downloadFile'
        | 'readStatistics'
        | 'claimTask'
        | 'returnTask'
        | 'transferTask'
        | 'delegateTask'
        | 'copyCase'
        | 'urge'
        | 'recordAbsence'
        | 'loadCalendarYear'
        | 'readFindings'
        | 'resolveFinding'
        | 'manageProcessModels'
        | 'manageProfiles'
        | 'readPeople'
        | 'managePeople'
        | 'manageWebhooks'
        | 'readDeliveries'
        | 'manageUnits'
        | 'manageRoles'
        | 'manageRegisters'
        | 'unlockSignIn'
        | 'readAudit'
      )[];
      /** Format: uuid */
      personId: string;
      roles: (
        | 'HANDLER'
        | 'HANDLING_UNIT_HEAD'
        | 'LEGAL_REVIEWER'
        | 'LEGAL_UNIT_HEAD'
        | 'DEPUTY_IN_CHARGE'
        | 'AGENCY_HEAD'
        | 'DISCUSSION_MEMBER'
        | 'PUBLISHER'
        | 'ARCHIVIST'
        | 'SUPERVISOR'
        | 'PROCESS_ADMIN'
        | 'SYSTEM_ADMIN'
        | 'SECURITY_ADMIN'
        | 'AUDIT_ADMIN'
      )[];
      /** @example sy-handler-1 */
      signInName: string;
      /** Format: uuid */
      unitId: string;
      /** @example 执法一大队 */
      unitName: string;
    };
    MinutesSignature: {
      at: string;
      name: string;
      personId: string;
      reservation: string | null;
    };
    MovedDueDateDto: {
      agencyId: string;
      caseId: string;
      /** @example 松市监案〔2026〕17号 */
      caseNo: string;
      effectiveDate: components['schemas']['DatesBeforeAfterDto'];
      label: components['schemas']['BilingualTextDto'];
      name: string;
      provisional: boolean;
    };
    NamedPerson: {
      name: string;
      personId: string;
    };
    NegotiatedPoint: {
      handlingView: string;
      point: number;
      result: string;
      reviewView: string;
    };
    NegotiatedPointDto: {
      /**
       * @description 承办机构意见
       * @example 台账足以证明。
       */
      handlingView: string;
      /** @example 1 */
      point: number;
      /**
       * @description 协商结果
       * @example 未达成一致。
       */
      result: string;
      /**
       * @description 法制审核机构意见
       * @example 台账缺少对方签字。
       */
      reviewView: string;
    };
    Negotiation: {
      agreed: boolean;
      chair: string;
      on: string;
      /** @enum {string|null} */
      outcome: 'OPINION_CHANGED' | 'OPINION_KEPT' | null;
      participants: {
        handling: components['schemas']['Participant'][];
        review: components['schemas']['Participant'][];
      };
      place: string;
      points: components['schemas']['NegotiatedPoint'][];
      signedBy: components['schemas']['Participant'][];
      unsignedBecause?: string;
    };
    NegotiationParticipantsDto: {
      /**
       * @description 承办机构参加人登录名
       * @example [
       *       "sy-handler-1"
       *     ]
       */
      handling: string[];
      /**
       * @description 法制审核机构参加人登录名
       * @example [
       *       "sy-reviewer-1"
       *     ]
       */
      review: string[];
    };
    NoticeDifferenceDto: {
      changedDays: components['schemas']['ChangedDayDto'][];
      wasProvisional: boolean;
      /** @example 248 */
      workingDays: number;
    };
    NoticeFacts: {
      amount: string | null;
      basis: string[];
      contentHash: string;
      documentNo: string;
      hearingHeldOn: string | null;
      hearingOn: string | null;
      hearingRecordSigned: boolean;
      hearingRequested: boolean;
      hearingRight: boolean;
      kinds: (
        | 'CLOSE_BUSINESS'
        | 'CONFISCATE_GAINS'
        | 'CONFISCATE_GOODS'
        | 'DETENTION'
        | 'DOWNGRADE_QUALIFICATION'
        | 'FINE'
        | 'OTHER'
        | 'PUBLIC_CRITICISM'
        | 'RESTRICT_OPERATION'
        | 'RESTRICT_PROFESSION'
        | 'REVOKE_PERMIT'
        | 'STOP_PRODUCTION'
        | 'SUSPEND_PERMIT'
        | 'WARNING'
      )[];
      noticeId: string;
      number: number;
      periodEndsOn: string;
      periodOver: boolean;
      repeatReason: string | null;
      /** @enum {string|null} */
      response: 'HEARING_REQUESTED' | 'NONE' | 'STATEMENT' | 'WAIVED' | null;
      /** @enum {string} */
      responseState: 'HANDLED' | 'HEARING_REQUESTED' | 'PERIOD_OVER' | 'WAITING' | 'WAIVED';
      round: number;
      servedOn: string;
    };
    NoticeFaultDto: {
      clauses?: string[];
      /** @example CALENDAR_NOTICE_STATUTORY_DAY_NOT_OFF */
      code: string;
      /** @example daysOff[2].to */
      field?: string;
      message: components['schemas']['BilingualTextDto'];
      remedy: components['schemas']['BilingualTextDto'];
    };
    NoticeLocalSpanDto: {
      /**
       * Format: date
       * @example 2027-10-01
       */
      from: string;
      /** @example 国庆节 */
      name: string;
      /** @example National Day */
      nameEn?: string;
      source: components['schemas']['NoticeSourceDto'];
      /**
       * Format: date
       * @example 2027-10-07
       */
      to: string;
    };
    NoticePreviewDto: {
      difference: components['schemas']['NoticeDifferenceDto'] | null;
      faults: components['schemas']['NoticeFaultDto'][];
      versionInForce: number;
      warnings: components['schemas']['BilingualTextDto'][];
      /** @description 将变动的期限 */
      wouldMove: components['schemas']['MovedDueDateDto'][];
    };
    NoticeSourceDto: {
      /**
       * @description 发文字号
       * @example 国办发明电〔2026〕99号
       */
      documentNumber: string;
      /**
       * Format: date
       * @description 印发日期
       * @example 2026-11-10
       */
      issuedOn: string;
      /**
       * @description 通知标题
       * @example 国务院办公厅关于2027年部分节假日安排的通知
       */
      title: string;
      /** @description 原文网址 */
      url?: string;
    };
    NoticeSourceViewDto: {
      /** @example 国办发明电〔2025〕7号 */
      documentNumber: string;
      /**
       * Format: date
       * @example 2025-11-04
       */
      issuedOn: string;
      /** @example 国务院办公厅关于2026年部分节假日安排的通知 */
      title: string;
      url?: string;
    };
    NoticeSpanDto: {
      /**
       * Format: date
       * @example 2027-10-01
       */
      from: string;
      /** @example 国庆节 */
      name: string;
      /** @example National Day */
      nameEn?: string;
      /**
       * Format: date
       * @example 2027-10-07
       */
      to: string;
    };
    NotificationDto: {
      body: components['schemas']['NotificationTextDto'] | null;
      /** Format: uuid */
      caseId: string | null;
      /**
       * @example [
       *       "SY-L11"
       *     ]
       */
      clauses: string[];
      /** Format: date-time */
      createdAt: string;
      /**
       * Format: date
       * @example 2026-10-10
       */
      dueDate: string | null;
      /** @example 17 */
      id: string;
      /** @example review.reminder */
      kind: string;
      /** Format: date-time */
      readAt: string | null;
      /** @description 为什么提醒我 */
      reason: components['schemas']['NotificationTextDto'];
      title: components['schemas']['NotificationTextDto'];
    };
    NotificationPageDto: {
      items: components['schemas']['NotificationDto'][];
      next: string | null;
      /**
       * @description 1000 表示 1000 件以上
       * @example 2
       */
      unread: number;
    };
    NotificationRule: {
      clauses: string[];
      kind: string;
      reason: components['schemas']['BilingualText'];
      to: components['schemas']['BilingualText'];
    };
    NotificationSettingsDto: {
      /**
       * @description 每日汇总的北京时间，空为不汇总
       * @example 08:30
       */
      digestAt: string | null;
      /** @example zhangsan@example.gov.cn */
      mailAddress: string | null;
      /**
       * @description 每条提醒即时发送邮件
       * @example false
       */
      mailAtOnce: boolean;
      /** @description 系统是否已接通邮件 */
      mailAvailable: boolean;
    };
    NotificationTextDto: {
      en: string;
      zh: string;
    };
    ObjectToOpinionDto: {
      /** @description 证据 */
      evidence?: components['schemas']['DisputeEvidenceDto'][];
      /** @description 有异议的各点及其理由、依据 */
      points: components['schemas']['DisputedPointDto'][];
    };
    OfficialYearDto: {
      daysOff: components['schemas']['DaysOffViewDto'][];
      localDaysOff?: components['schemas']['LocalDaysOffViewDto'][];
      source: components['schemas']['NoticeSourceViewDto'];
      /**
       * @example [
       *       "2026-10-10"
       *     ]
       */
      workedWeekends: string[];
      /** @example 2026 */
      year: number;
    };
    OpenExcludedTimeDto: {
      /**
       * @description 依据文书
       * @example 检验委托书〔2026〕12号
       */
      document: string;
      /**
       * Format: date
       * @description 预计不计入期限的最后一日
       * @example 2026-08-12
       */
      expectedUntil: string;
      /**
       * @description 说明
       * @example 委托检验机构检验抽样产品。
       */
      explanation: string;
      /**
       * Format: date
       * @description 不计入期限的第一日
       * @example 2026-08-03
       */
      fromOn: string;
      /**
       * @description 事由
       * @example TESTING
       * @enum {string}
       */
      reason:
        | 'SUSPENSION'
        | 'HEARING'
        | 'PUBLICATION'
        | 'TESTING'
        | 'APPRAISAL'
        | 'REFERRAL'
        | 'TENDER'
        | 'EXPERT_REVIEW'
        | 'MONITORING'
        | 'SERVICE';
      /** @description 查封、扣押编号；不填为办案期限 */
      sealNumber?: number;
    };
    OpenTask: {
      caseId: string;
      caseNo: string | null;
      cause: string;
      dueDate: string | null;
      holder: string | null;
      kind: string;
      nameZh: string;
      overdue: boolean;
      provisional: boolean;
      round: number;
      /** Format: date-time */
      sortAt: string;
      stage: string;
      taskId: string;
      taskKey: string;
      unitName: string | null;
    };
    OpenTaskList: {
      count: number;
      items: components['schemas']['OpenTask'][];
      next: string | null;
    };
    Opinion: {
      caseId: string;
      content: components['schemas']['OpinionContent'];
      correctionReason: string | null;
      corrects: number | null;
      documentNo: string | null;
      id: string;
      lateReason: string | null;
      returnReason: string | null;
      round: number;
      /** Format: date-time */
      signedAt: string | null;
      signedBy: string | null;
      /** @enum {string} */
      state: 'RETURNED' | 'SIGNED' | 'WRITTEN';
      version: number;
      /** Format: date-time */
      writtenAt: string;
      writtenBy: string;
    };
    OpinionCheckView: {
      /** @enum {string|null} */
      canonicalKind:
        | 'AGREE'
        | 'AMEND'
        | 'CORRECT'
        | 'NOT_PASSED'
        | 'NO_DECISION'
        | 'OTHER'
        | 'PROBLEMS'
        | 'REFER'
        | 'SUPPLEMENT'
        | null;
      faults: components['schemas']['Refusal'][];
      fittingKinds: (
        | 'AGREE'
        | 'AMEND'
        | 'CORRECT'
        | 'NOT_PASSED'
        | 'NO_DECISION'
        | 'OTHER'
        | 'PROBLEMS'
        | 'REFER'
        | 'SUPPLEMENT'
      )[];
      /** @enum {string|null} */
      leadsTo:
        | 'AWAITING_DECISION'
        | 'CLOSED'
        | 'CLOSED_WITHOUT_DECISION'
        | 'DECIDED'
        | 'INVESTIGATING'
        | 'IN_DISCUSSION'
        | 'IN_DISPUTE'
        | 'NOTIFYING'
        | 'PREPARING_SUBMISSION'
        | 'REFERRED'
        | 'REFERRING'
        | 'REVIEW_NOT_REQUIRED'
        | 'REVIEW_PASSED'
        | 'REWORKING'
        | 'SERVED'
        | 'UNDER_REVIEW'
        | null;
    };
    OpinionContent: {
      checklist: components['schemas']['CheckedPoint'][];
      followsRuling?: string;
      /** @enum {string} */
      kind:
        | 'AGREE'
        | 'AMEND'
        | 'CORRECT'
        | 'NOT_PASSED'
        | 'NO_DECISION'
        | 'OTHER'
        | 'PROBLEMS'
        | 'REFER'
        | 'SUPPLEMENT';
      points: components['schemas']['OpinionPoint'][];
      referTo?: string;
      /** @enum {string} */
      subKind?:
        | 'AGREE'
        | 'AMEND'
        | 'CORRECT'
        | 'NOT_PASSED'
        | 'NO_DECISION'
        | 'OTHER'
        | 'PROBLEMS'
        | 'REFER'
        | 'SUPPLEMENT';
      text: string;
    };
    OpinionPoint: {
      action: string;
      text: string;
    };
    OpinionPointDto: {
      /** @example 补充调取销售台账。 */
      action: string;
      /** @example 证据不足以认定违法所得数额。 */
      text: string;
    };
    OpinionTerm: {
      /** @enum {string} */
      kind:
        | 'AGREE'
        | 'AMEND'
        | 'CORRECT'
        | 'NOT_PASSED'
        | 'NO_DECISION'
        | 'OTHER'
        | 'PROBLEMS'
        | 'REFER'
        | 'SUPPLEMENT';
      term: components['schemas']['BilingualText'];
    };
    OrderDiscussionDto: {
      /**
       * @description 要求集体讨论的理由
       * @example 案情重大、社会关注，应当集体讨论。
       */
      reason: string;
    };
    OutboxDepth: {
      failed: number;
      oldestSeconds: number;
      pending: number;
    };
    PageArea: {
      height: number;
      width: number;
      x: number;
      y: number;
    };
    PageAreaDto: {
      /** @example 0.1 */
      height: number;
      /** @example 0.5 */
      width: number;
      /**
       * @description 左上角横坐标（页宽的比例）
       * @example 0.1
       */
      x: number;
      /**
       * @description 左上角纵坐标（页高的比例）
       * @example 0.2
       */
      y: number;
    };
    PaperDto: {
      /** Format: uuid */
      fileId?: string;
      /** @example 法制审核意见书 */
      title: string;
    };
    ParameterAnswer: {
      agencyId: string;
      parameter: {
        /** @enum {string} */
        key:
          | 'caseLimitDays'
          | 'caseLimitExtension'
          | 'caseWarningWorkingDays'
          | 'checklist'
          | 'clockOnSupplement'
          | 'collectiveDiscussion'
          | 'discussionMajority'
          | 'discussionQuorum'
          | 'discussionTriggers'
          | 'entrustedToEntrusting'
          | 'escalateTo'
          | 'extension'
          | 'failedPointNeedsPlace'
          | 'furtherHearingKinds'
          | 'hearingRightAsksForReview'
          | 'hearingThresholds'
          | 'jointPermitLimit'
          | 'materials'
          | 'negotiationWorkingDays'
          | 'objectionPeriod'
          | 'opinionKinds'
          | 'otherKinds'
          | 'paymentDays'
          | 'penaltyExcludedTimes'
          | 'permitExcludedTimes'
          | 'permitLimit'
          | 'receiptWorkingDays'
          | 'recusalOfHead'
          | 'registrationWorkingDays'
          | 'reminderWorkingDaysLeft'
          | 'reviewAllNonSummary'
          | 'reviewPeriod'
          | 'reviewedKinds'
          | 'reviewerAssignment'
          | 'reviewerMayClaim'
          | 'reviewerMustBeRegistered'
          | 'reviewerMustHoldQualification'
          | 'reviewerRatio'
          | 'reviewingUnit'
          | 'roundAlertFrom'
          | 'rulingWorkingDays'
          | 'scopeCriteria'
          | 'sealPeriod'
          | 'serviceWorkingDays'
          | 'unknownLaw'
          | 'urgesPerWorkingDay'
          | 'voluntaryReview';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value:
          | components['schemas']['AssignmentRule']
          | components['schemas']['CaseLimitExtension']
          | components['schemas']['DiscussionTriggers']
          | components['schemas']['HearingThresholds']
          | components['schemas']['PermitLimit']
          | components['schemas']['ReviewPeriod']
          | components['schemas']['SealPeriod']
          | components['schemas']['ChecklistPoint'][]
          | components['schemas']['MaterialRule'][]
          | components['schemas']['OpinionTerm'][]
          | number[]
          | (
              | 'APPRAISAL'
              | 'EXPERT_REVIEW'
              | 'HEARING'
              | 'MONITORING'
              | 'PUBLICATION'
              | 'REFERRAL'
              | 'SERVICE'
              | 'SUSPENSION'
              | 'TENDER'
              | 'TESTING'
            )[]
          | (
              | 'CLOSE_BUSINESS'
              | 'CONFISCATE_GAINS'
              | 'CONFISCATE_GOODS'
              | 'DETENTION'
              | 'DOWNGRADE_QUALIFICATION'
              | 'FINE'
              | 'OTHER'
              | 'PUBLIC_CRITICISM'
              | 'RESTRICT_OPERATION'
              | 'RESTRICT_PROFESSION'
              | 'REVOKE_PERMIT'
              | 'STOP_PRODUCTION'
              | 'SUSPEND_PERMIT'
              | 'WARNING'
            )[]
          | ('COERCION' | 'FEE' | 'INSPECTION' | 'LEVY' | 'PENALTY' | 'PERMIT')[]
          | (
              | 'COMPLEX_MULTI_RELATION'
              | 'HEARING_HELD'
              | 'MAJOR_PUBLIC_INTEREST'
              | 'MAJOR_RIGHTS_DIRECT'
              | 'SOCIAL_INFLUENCE_OR_RISK'
              | 'STATUTORY'
            )[]
          | boolean
          | number
          | {
              COERCION?: string;
              DEFAULT?: string;
              FEE?: string;
              INSPECTION?: string;
              LEVY?: string;
              OTHERWISE?: string;
              PENALTY?: string;
              PERMIT?: string;
            }
          | {
              hard: boolean;
              min: number;
            }
          | {
              /** @enum {string} */
              mode: 'BY_HEAD';
            }
          | {
              /** @enum {string} */
              mode: 'FIXED';
              times: number;
              workingDays: number;
            }
          | {
              workingDays: number | null;
            }
          | 'AGENCY_HEAD'
          | 'ALL_MAJOR'
          | 'BY_LAW'
          | 'COLLECTIVE'
          | 'DEPUTY_IN_CHARGE'
          | 'PAUSE'
          | 'REFUSE'
          | 'RESTART'
          | 'RUN'
          | 'WARN';
      };
      validFrom: string;
      version: number;
    };
    ParameterPast: {
      /** Format: date-time */
      createdAt: string;
      parameter: {
        /** @enum {string} */
        key:
          | 'caseLimitDays'
          | 'caseLimitExtension'
          | 'caseWarningWorkingDays'
          | 'checklist'
          | 'clockOnSupplement'
          | 'collectiveDiscussion'
          | 'discussionMajority'
          | 'discussionQuorum'
          | 'discussionTriggers'
          | 'entrustedToEntrusting'
          | 'escalateTo'
          | 'extension'
          | 'failedPointNeedsPlace'
          | 'furtherHearingKinds'
          | 'hearingRightAsksForReview'
          | 'hearingThresholds'
          | 'jointPermitLimit'
          | 'materials'
          | 'negotiationWorkingDays'
          | 'objectionPeriod'
          | 'opinionKinds'
          | 'otherKinds'
          | 'paymentDays'
          | 'penaltyExcludedTimes'
          | 'permitExcludedTimes'
          | 'permitLimit'
          | 'receiptWorkingDays'
          | 'recusalOfHead'
          | 'registrationWorkingDays'
          | 'reminderWorkingDaysLeft'
          | 'reviewAllNonSummary'
          | 'reviewPeriod'
          | 'reviewedKinds'
          | 'reviewerAssignment'
          | 'reviewerMayClaim'
          | 'reviewerMustBeRegistered'
          | 'reviewerMustHoldQualification'
          | 'reviewerRatio'
          | 'reviewingUnit'
          | 'roundAlertFrom'
          | 'rulingWorkingDays'
          | 'scopeCriteria'
          | 'sealPeriod'
          | 'serviceWorkingDays'
          | 'unknownLaw'
          | 'urgesPerWorkingDay'
          | 'voluntaryReview';
        label: components['schemas']['BilingualText'];
        source: components['schemas']['ParameterSource'];
        validFrom: string;
        value:
          | components['schemas']['AssignmentRule']
          | components['schemas']['CaseLimitExtension']
          | components['schemas']['DiscussionTriggers']
          | components['schemas']['HearingThresholds']
          | components['schemas']['PermitLimit']
          | components['schemas']['ReviewPeriod']
          | components['schemas']['SealPeriod']
          | components['schemas']['ChecklistPoint'][]
          | components['schemas']['MaterialRule'][]
          | components['schemas']['OpinionTerm'][]
          | number[]
          | (
              | 'APPRAISAL'
              | 'EXPERT_REVIEW'
              | 'HEARING'
              | 'MONITORING'
              | 'PUBLICATION'
              | 'REFERRAL'
              | 'SERVICE'
              | 'SUSPENSION'
              | 'TENDER'
              | 'TESTING'
            )[]
          | (
              | 'CLOSE_BUSINESS'
              | 'CONFISCATE_GAINS'
              | 'CONFISCATE_GOODS'
              | 'DETENTION'
              | 'DOWNGRADE_QUALIFICATION'
              | 'FINE'
              | 'OTHER'
              | 'PUBLIC_CRITICISM'
              | 'RESTRICT_OPERATION'
              | 'RESTRICT_PROFESSION'
              | 'REVOKE_PERMIT'
              | 'STOP_PRODUCTION'
              | 'SUSPEND_PERMIT'
              | 'WARNING'
            )[]
          | ('COERCION' | 'FEE' | 'INSPECTION' | 'LEVY' | 'PENALTY' | 'PERMIT')[]
          | (
              | 'COMPLEX_MULTI_RELATION'
              | 'HEARING_HELD'
              | 'MAJOR_PUBLIC_INTEREST'
              | 'MAJOR_RIGHTS_DIRECT'
              | 'SOCIAL_INFLUENCE_OR_RISK'
              | 'STATUTORY'
            )[]
          | boolean
          | number
          | {
              COERCION?: string;
              DEFAULT?: string;
              FEE?: string;
              INSPECTION?: string;
              LEVY?: string;
              OTHERWISE?: string;
              PENALTY?: string;
              PERMIT?: string;
            }
          | {
              hard: boolean;
              min: number;
            }
          | {
              /** @enum {string} */
              mode: 'BY_HEAD';
            }
          | {
              /** @enum {string} */
              mode: 'FIXED';
              times: number;
              workingDays: number;
            }
          | {
              workingDays: number | null;
            }
          | 'AGENCY_HEAD'
          | 'ALL_MAJOR'
          | 'BY_LAW'
          | 'COLLECTIVE'
          | 'DEPUTY_IN_CHARGE'
          | 'PAUSE'
          | 'REFUSE'
          | 'RESTART'
          | 'RUN'
          | 'WARN';
      };
      validFrom: string;
      version: number;
    };
    ParameterSource: {
      /** @enum {string} */
      kind: 'AGENCY' | 'NATIONAL' | 'SYSTEM_DEFAULT';
      reference: string;
    };
    Participant: {
      name: string;
      personId: string;
    };
    Party: {
      address?: string;
      birthDate?: string;
      idNumber?: string;
      /** @enum {string} */
      kind: 'ORGANISATION' | 'PERSON';
      name: string;
      representative?: string;
    };
    PartyDto: {
      /** @example 松原市测试路1号 */
      address?: string;
      /**
       * Format: date
       * @description 自然人出生日期
       * @example 2010-05-20
       */
      birthDate?: string;
      /** @example 91220700MA00000000 */
      idNumber?: string;
      /**
       * @example ORGANISATION
       * @enum {string}
       */
      kind: 'PERSON' | 'ORGANISATION';
      /** @example 云岭测试食品有限公司（虚构） */
      name: string;
      /** @example 张某 */
      representative?: string;
    };
    PeoplePageDto: {
      items: components['schemas']['PersonDto'][];
      nextAfter?: string;
      total: number;
    };
    PeriodStart: {
      at: string;
      event: components['schemas']['BilingualText'];
    };
    PeriodStartDto: {
      /**
       * @description 日期或带时区的时刻
       * @example 2026-09-23T10:30:00+08:00
       */
      at: string;
      event: components['schemas']['BilingualTextDto'];
    };
    PermitLimit: {
      extensionWorkingDays: number;
      workingDays: number;
    };
    PersonDto: {
      /** @example songyuan */
      agencyId: string;
      certificates: components['schemas']['CertificateDto'][];
      /** @description 今日持有有效的执法证件 / holds a valid certificate today */
      certified: boolean;
      disabled: boolean;
      /** @example 周立群 */
      name: string;
      /** Format: uuid */
      personId: string;
      registrations: components['schemas']['RegistrationDto'][];
      roles: (
        | 'HANDLER'
        | 'HANDLING_UNIT_HEAD'
        | 'LEGAL_REVIEWER'
        | 'LEGAL_UNIT_HEAD'
        | 'DEPUTY_IN_CHARGE'
        | 'AGENCY_HEAD'
        | 'DISCUSSION_MEMBER'
        | 'PUBLISHER'
        | 'ARCHIVIST'
        | 'SUPERVISOR'
        | 'PROCESS_ADMIN'
        | 'SYSTEM_ADMIN'
        | 'SECURITY_ADMIN'
        | 'AUDIT_ADMIN'
      )[];
      /** @example sy-handler-1 */
      signInName: string;
      /** Format: uuid */
      unitId: string;
      /** @example 执法一大队 */
      unitName: string;
      version: number;
    };
    PersonVersionDto: {
      /**
       * @description 所见版本 / the version you have seen
       * @example 1
       */
      version: number;
    };
    PersonWithPasswordDto: {
      /** @description 初始密码，只显示一次 / shown this once */
      initialPassword: string;
      person: components['schemas']['PersonDto'];
    };
    PhraseDto: {
      /** Format: uuid */
      id: string;
      /** @example 执法程序合法，告知和送达符合规定。 */
      text: string;
      /** @example 程序合法 */
      title: string;
    };
    PointAnswerDto: {
      /** @example 已补充询问笔录。 */
      answer: string;
      /** @example 1 */
      point: number;
    };
    PoliceAnswer: {
      /** @enum {string} */
      answer: 'ACCEPTED' | 'DECLINED';
      documentNo: string | null;
      on: string;
      reason: string | null;
      recordedBy: components['schemas']['ReferralPerson'];
    };
    Postponement: {
      reason: string;
      servedOn: string;
    };
    PostponementDto: {
      /**
       * @description 延期理由
       * @example 当事人因病申请延期。
       */
      reason: string;
      /**
       * Format: date
       * @description 延期听证通知送达日期（在听证七个工作日前）
       * @example 2026-09-08
       */
      servedOn: string;
    };
    Precedent: {
      amount: string | null;
      caseId: string;
      caseNo: string;
      cause: string;
      decidedOn: string;
      kind: string;
      kinds: string[];
      opinions: {
        kind: string;
        round: number;
      }[];
      sameCause: boolean;
      sharedBasis: string[];
    };
    Precedents: {
      fines: components['schemas']['FineSpread'];
      items: components['schemas']['Precedent'][];
    };
    PreferencesDto: {
      /** @enum {string} */
      density: 'COMFORTABLE' | 'COMPACT';
      /** @enum {string} */
      language: 'zh' | 'en';
      /** @enum {string} */
      theme: 'SYSTEM' | 'LIGHT' | 'DARK';
    };
    PreliminaryRegistration: {
      approvedBy: string;
      caseId: string;
      document: string;
      id: string;
      items: string[];
      number: number;
      /** @enum {string|null} */
      outcome: 'CONFISCATED' | 'EVIDENCE_TAKEN' | 'RETURNED' | 'SEALED' | 'SENT_FOR_APPRAISAL' | null;
      recordedBy: string;
      registeredOn: string;
      resolutionDocument: string | null;
      resolvedOn: string | null;
    };
    PriorNotice: {
      agencyId: string;
      amount: string | null;
      basis: string[];
      caseId: string;
      consent: string | null;
      contentHash: string;
      /** Format: date-time */
      createdAt: string;
      documentNo: string;
      facts: string;
      hearingRight: boolean;
      id: string;
      kinds: (
        | 'CLOSE_BUSINESS'
        | 'CONFISCATE_GAINS'
        | 'CONFISCATE_GOODS'
        | 'DETENTION'
        | 'DOWNGRADE_QUALIFICATION'
        | 'FINE'
        | 'OTHER'
        | 'PUBLIC_CRITICISM'
        | 'RESTRICT_OPERATION'
        | 'RESTRICT_PROFESSION'
        | 'REVOKE_PERMIT'
        | 'STOP_PRODUCTION'
        | 'SUSPEND_PERMIT'
        | 'WARNING'
      )[];
      method: string;
      newFacts: string | null;
      note: string | null;
      number: number;
      periodEndsOn: string;
      proof: string | null;
      publishedOn: string | null;
      reexamination: components['schemas']['Reexamination'] | null;
      repeatReason: string | null;
      respondedOn: string | null;
      /** @enum {string|null} */
      response: 'HEARING_REQUESTED' | 'NONE' | 'STATEMENT' | 'WAIVED' | null;
      responseRecordedBy: string | null;
      round: number;
      servedBy: string;
      servedOn: string;
      statement: string | null;
      waiverFileId: string | null;
      waiverText: string | null;
      witness: string | null;
    };
    ProceedWithoutReviewDto: {
      circumstances?: (
        | 'HEARING_HELD'
        | 'HEARING_WAIVED'
        | 'ASSESSMENT_HELD'
        | 'TECHNICAL_EVIDENCE'
        | 'HEARING_REQUESTED'
        | 'STATEMENT_MADE'
        | 'SEVERAL_HANDLERS'
        | 'CASE_LIMIT_EXTENDED'
      )[];
      /** @description 拟处理意见 */
      proposal: components['schemas']['ProposalDto'];
      /**
       * @description 不报送审核的理由
       * @example 罚款二万元，不属于重大执法决定，未达到目录标准。
       */
      reason: string;
      /** @description 重大执法决定标准：逐项回答 */
      scope: components['schemas']['ScopeAnswersDto'];
    };
    ProfileCaseCount: {
      cases: number;
      open: number;
      openFirst: string[];
      profileId: string;
    };
    ProfileVersion: {
      agencyId: string;
      document: string;
      id: string;
      parameters: components['schemas']['EffectiveProfile'];
      validFrom: string;
      version: number;
    };
    ProfileVersionHead: {
      changed: string[];
      /** Format: date-time */
      createdAt: string;
      document: string;
      id: string;
      validFrom: string;
      version: number;
    };
    Proposal: {
      amount?: string;
      kinds: string[];
      legalBasis: components['schemas']['LegalBasis'][];
      text: string;
    };
    ProposalDto: {
      /**
       * @description 金额（元）
       * @example 120000.00
       */
      amount?: string;
      /**
       * @example [
       *       "罚款"
       *     ]
       */
      kinds?: string[];
      legalBasis?: components['schemas']['LegalBasisDto'][];
      /** @example 拟处罚款120,000元。 */
      text?: string;
    };
    ProvisionalYear: {
      unknownHolidays: components['schemas']['BilingualText'][];
      year: number;
    };
    ProvisionalYearDto: {
      /** @description 日期未知的法定节日 */
      unknownHolidays: components['schemas']['BilingualTextDto'][];
      /** @example 2027 */
      year: number;
    };
    RatioAnswer: {
      agencyId: string;
      hard: boolean;
      min: number;
      missing: number;
      needed: number;
      officers: number;
      on: string;
      reviewers: number;
      share: number | null;
      source: components['schemas']['ParameterSource'];
      /** @enum {string} */
      state: 'MET' | 'RED' | 'WARNING';
    };
    ReadAllDto: {
      /**
       * @description 最新一条的标识；之后到的提醒仍为未读
       * @example 17
       */
      upTo: string;
    };
    ReadCountDto: {
      read: number;
    };
    Readiness: {
      database: boolean;
      engine: components['schemas']['EngineHealthReport'] | null;
      ready: boolean;
    };
    ReasonDto: {
      /** @example 新发现的证据须核实，同意再次要求补正。 */
      reason: string;
    };
    RecordAbsenceDto: {
      /**
       * @description 代行人员登录名
       * @example sy-reviewer-1
       */
      deputy: string;
      /** @description 候补代行人员登录名（代行人员也离岗时） */
      fallback?: string;
      /**
       * Format: date
       * @description 自哪日起（含）
       * @example 2026-03-11
       */
      from: string;
      /**
       * @description 离岗人员登录名；默认本人
       * @example sy-legal-head-1
       */
      person?: string;
      /**
       * @description 事由
       * @example 外出培训。
       */
      reason: string;
      /**
       * Format: date
       * @description 至哪日止（含）
       * @example 2026-03-13
       */
      to: string;
    };
    RecordAdviceDto: {
      /**
       * @description 法律顾问、公职律师姓名
       * @example 甄某
       */
      adviser: string;
      /**
       * Format: date
       * @description 提供日期
       * @example 2026-03-12
       */
      givenOn: string;
      /** @example 法律顾问 */
      kind?: string;
      /** @example 测试律师事务所（虚构） */
      organisation?: string;
      /**
       * @description 名录外人员，须填写身份和单位
       * @example true
       */
      outsideRegister?: boolean;
      /** @description 本机关公职律师的登录名；其后不得出具本案审核意见 */
      person?: string;
      /**
       * @description 咨询事项
       * @example 是否构成并案处罚？
       */
      question: string;
      /**
       * @description 咨询意见
       * @example 可以并案，理由如下。
       */
      text: string;
    };
    RecordBirthDateDto: {
      /**
       * Format: date
       * @description 自然人出生日期
       * @example 2010-05-20
       */
      birthDate: string;
      /**
       * @description 依据的证件或者材料
       * @example 居民身份证
       */
      source: string;
    };
    RecordCatalogueFilingDto: {
      /**
       * Format: date
       * @description 备案日期
       * @example 2026-01-05
       */
      filedOn: string;
      /**
       * @description 备案号
       * @example 松政法备〔2026〕7号
       */
      filingNo: string;
    };
    RecordedCircumstance: {
      /** @enum {string} */
      circumstance:
        | 'ASSESSMENT_HELD'
        | 'CASE_LIMIT_EXTENDED'
        | 'HEARING_HELD'
        | 'HEARING_REQUESTED'
        | 'HEARING_WAIVED'
        | 'SEVERAL_HANDLERS'
        | 'STATEMENT_MADE'
        | 'TECHNICAL_EVIDENCE';
      document?: string;
    };
    RecordHearingDto: {
      /**
       * @description 听证参加人
       * @example [
       *       "张某（当事人）"
       *     ]
       */
      attendees: string[];
      /**
       * Format: date
       * @description 听证举行日期
       * @example 2026-09-17
       */
      heldOn: string;
      /** @description 延期听证的通知；听证日期不是原通知的日期时必填 */
      postponement?: components['schemas']['PostponementDto'];
      /** @description 实际主持人登录名；默认为通知所列主持人 */
      presider?: string;
      /**
       * Format: uuid
       * @description 听证笔录文件
       */
      recordFileId?: string;
      /** @description 当事人拒绝签字或未到场时主持人的注明 */
      refusalNote?: string;
      /**
       * @description 当事人是否在笔录上签字
       * @example true
       */
      signedByParty: boolean;
      /**
       * @description 主持人是否在笔录上签字
       * @example true
       */
      signedByPresider: boolean;
      /**
       * @description 听证笔录摘要
       * @example 当事人就事实和裁量提出意见。
       */
      summary: string;
    };
    RecordInquiryDto: {
      /**
       * @description 被询问人及其身份
       * @example 张某（当事人的法定代表人）
       */
      asked: string;
      /**
       * Format: date
       * @description 调查日期
       * @example 2026-09-24
       */
      heldOn: string;
      /** @description 调查取得的材料 */
      materials?: components['schemas']['MaterialDto'][];
      /**
       * @description 地点
       * @example 法制科接待室
       */
      place: string;
      /**
       * @description 调查记录
       * @example 问：货从何处购进？答：……
       */
      record: string;
      /**
       * @description 被询问人是否签字；拒绝签字的在记录中注明
       * @example true
       */
      signed: boolean;
    };
    RecordNegotiationDto: {
      /**
       * @description 是否达成一致
       * @example false
       */
      agreed: boolean;
      /**
       * @description 主持人
       * @example 法制科科长
       */
      chair: string;
      /**
       * Format: date
       * @example 2026-02-11
       */
      on: string;
      /**
       * @description 达成一致时：维持或者改变审核意见
       * @enum {string}
       */
      outcome?: 'OPINION_KEPT' | 'OPINION_CHANGED';
      /** @description 双方参加人 */
      participants: components['schemas']['NegotiationParticipantsDto'];
      /** @example 法制科办公室 */
      place: string;
      /** @description 逐点记录 */
      points: components['schemas']['NegotiatedPointDto'][];
      /**
       * @description 双方签字人登录名
       * @example [
       *       "sy-handler-1",
       *       "sy-reviewer-1"
       *     ]
       */
      signedBy: string[];
      /**
       * @description 协商期限届满而未达成一致时，一方未签字的原因
       * @example 承办机构三次通知未到场签字。
       */
      unsignedBecause?: string;
    };
    RecordPartyResponseDto: {
      /**
       * Format: date
       * @description 答复日期；未答复时为记录日期
       * @example 2026-09-04
       */
      on: string;
      /** @description 复核意见（行政处罚法 45） */
      reexamination?: components['schemas']['ReexaminationDto'];
      /**
       * @description 当事人的答复
       * @example HEARING_REQUESTED
       * @enum {string}
       */
      response: 'HEARING_REQUESTED' | 'STATEMENT' | 'WAIVED' | 'NONE';
      /** @description 陈述、申辩意见 */
      statement?: string;
      /** @description 当事人签字的放弃声明 */
      waiver?: components['schemas']['WaiverDto'];
    };
    RecordPoliceAnswerDto: {
      /**
       * @description 立案或者不予立案
       * @example ACCEPTED
       * @enum {string}
       */
      answer: 'ACCEPTED' | 'DECLINED';
      /** @example 松公立〔2026〕3号 */
      documentNo?: string;
      /**
       * Format: date
       * @example 2026-10-12
       */
      on: string;
      /** @description 不予立案的理由，必填（移送规定 8） */
      reason?: string;
    };
    RecordRegistrationDto: {
      /**
       * @description 批准的行政机关负责人登录名
       * @example sy-head-1
       */
      approvedBy: string;
      /**
       * @description 文书
       * @example 先行登记保存通知书〔2026〕5号
       */
      document: string;
      /**
       * @description 登记保存物品清单
       * @example [
       *       "账册三本"
       *     ]
       */
      items: string[];
      /**
       * Format: date
       * @description 登记保存日期
       * @example 2026-07-21
       */
      registeredOn: string;
    };
    RecordRevocationDto: {
      /**
       * @description 作出撤销等决定的机关
       * @example 区人民政府（虚构）
       */
      authority: string;
      /**
       * @description 复议决定、判决等文书
       * @example 行复决〔2026〕18号
       */
      document: string;
      /**
       * @description 撤销、责令重新作出、变更、确认违法、确认无效
       * @example REVOKED
       * @enum {string}
       */
      effect: 'REVOKED' | 'REMADE' | 'CHANGED' | 'UNLAWFUL' | 'VOID';
      /**
       * @description 理由说明
       * @example 主要事实不清、证据不足，予以撤销。
       */
      explanation: string;
      /**
       * Format: date
       * @description 收到日期
       * @example 2026-09-30
       */
      receivedOn: string;
    };
    RecordSealDto: {
      /**
       * @description 事先批准的行政机关负责人
       * @example sy-head-1
       */
      approvedBy?: string;
      /**
       * @description 期限（自然日）；默认三十日
       * @example 30
       */
      days?: number;
      /**
       * @description 当场交付的决定书和清单
       * @example 查封决定书〔2026〕3号
       */
      document: string;
      /**
       * @description 查封、扣押清单
       * @example [
       *       "反应釜一台"
       *     ]
       */
      items: string[];
      /**
       * @description 查封或者扣押
       * @example SEAL
       * @enum {string}
       */
      kind: 'SEAL' | 'SEIZURE';
      /**
       * @description 实施时间（北京时间）
       * @example 2026-07-21T14:00
       */
      takenAt: string;
      /** @description 情况紧急，当场实施：24 小时内报告并补办批准手续（行政强制法 19） */
      urgent?: boolean;
    };
    RecordTransferDto: {
      /** @description 涉嫌犯罪时的五项材料（移送规定 6） */
      bundle?: components['schemas']['TransferDocumentDto'][];
      /** @description 回执，必填 */
      receipt?: components['schemas']['TransferReceiptDto'];
      /**
       * @description 移送的北京时间；默认为现在
       * @example 2026-10-09T09:30
       */
      transferredAt?: string;
    };
    RecordUnsignedMinutesDto: {
      /**
       * @description 未签字成员的登录名
       * @example sy-member-1
       */
      member: string;
      /**
       * @description 未签字的原因
       * @example 会后因公出国，无法签字。
       */
      reason: string;
    };
    RecountResultDto: {
      done: boolean;
      moved: number;
      /** @description 最多列出 200 项 */
      movedFirst: components['schemas']['MovedDueDateDto'][];
      owner: string;
    };
    Recusal: {
      applicant: string | null;
      capacities: string[];
      caseId: string;
      /** Format: date-time */
      decidedAt: string | null;
      decidedBy: string | null;
      decisionReason: string | null;
      /** @enum {string} */
      ground: 'DIRECT_INTEREST' | 'NEAR_RELATIVE' | 'OTHER_RELATION' | 'TOOK_PART_BEFORE';
      id: string;
      minutes: string | null;
      personId: string;
      personName: string;
      reason: string;
      /** Format: date-time */
      requestedAt: string;
      requestedBy: string;
      /** @enum {string} */
      state: 'ASKED' | 'GRANTED' | 'REJECTED';
    };
    Reexamination: {
      adopted: boolean;
      reasons: string;
    };
    ReexaminationDto: {
      /**
       * @description 是否采纳
       * @example false
       */
      adopted: boolean;
      /**
       * @description 理由
       * @example 所提证据不足以推翻认定的事实。
       */
      reasons: string;
    };
    ReferCaseDto: {
      /**
       * @description 移送其他机关，或者涉嫌犯罪
       * @example SUSPECTED_CRIME
       * @enum {string}
       */
      kind: 'OTHER_AGENCY' | 'SUSPECTED_CRIME';
      /** @description 法律依据 */
      legalBasis: components['schemas']['ReferralLawDto'][];
      /**
       * @description 移送函正文
       * @example 经查，该案涉嫌犯罪，现予移送。
       */
      letter: string;
      /** @description 移送材料清单 */
      materials: components['schemas']['ReferralMaterialDto'][];
      /** @description 涉嫌犯罪时的书面报告 */
      report?: components['schemas']['ReferralReportDto'];
      /**
       * @description 接收机关，必填
       * @example 松原市公安局（虚构）
       */
      target?: string;
    };
    Referral: {
      agencyId: string;
      caseId: string;
      /** Format: date-time */
      closedAt: string | null;
      decision: components['schemas']['ReferralDecision'] | null;
      documentNo: string;
      id: string;
      /** @enum {string} */
      kind: 'OTHER_AGENCY' | 'SUSPECTED_CRIME';
      legalBasis: components['schemas']['ReferralLaw'][];
      letter: string;
      materials: components['schemas']['ReferralMaterial'][];
      number: number;
      outcome: string | null;
      policeAnswer: components['schemas']['PoliceAnswer'] | null;
      /** Format: date-time */
      referredAt: string;
      referredBy: string;
      report: components['schemas']['ReferralReport'] | null;
      round: number;
      target: string;
      transfer: components['schemas']['Transfer'] | null;
    };
    ReferralDecision: {
      approved: boolean;
      at: string;
      by: components['schemas']['ReferralPerson'];
      reason: string | null;
    };
    ReferralLaw: {
      article: string;
      law: string;
    };
    ReferralLawDto: {
      /** @example 第三条 */
      article: string;
      /** @example 行政执法机关移送涉嫌犯罪案件的规定 */
      law: string;
    };
    ReferralMaterial: {
      fileId?: string;
      pages?: number;
      paperReference?: string;
      title: string;
    };
    ReferralMaterialDto: {
      /** Format: uuid */
      fileId?: string;
      /** @example 4 */
      pages?: number;
      /** @example 第1册第20页 */
      paperReference?: string;
      /** @example 现场检查笔录 */
      title: string;
    };
    ReferralPerson: {
      name: string;
      personId: string;
    };
    ReferralReport: {
      officers: components['schemas']['ReferralPerson'][];
      text: string;
    };
    ReferralReportDto: {
      /**
       * @description 核实情况的执法人员登录名，不少于两人（移送规定 5）
       * @example [
       *       "sy-handler-1",
       *       "sy-handler-2"
       *     ]
       */
      officers: string[];
      /** @example 销售金额达到立案追诉标准。 */
      text: string;
    };
    Refusal: {
      clauses?: string[];
      code: string;
      details?: {
        [key: string]: unknown;
      };
      field?: string;
      /** @enum {string} */
      level?: 'info' | 'warn';
      message: components['schemas']['BilingualText'];
      remedy: components['schemas']['BilingualText'];
      status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 423 | 429 | 503;
    };
    RegisterContent: {
      columns: {
        header: string;
        key: string;
      }[];
      rows: string[][];
    };
    RegistrationDto: {
      /** @description 已确认、备案 / confirmed and filed */
      confirmed: boolean;
      /** Format: date */
      firstReviewedOn?: string | null;
      /** @example A20192207021234 */
      legalQualificationNo?: string | null;
      /**
       * Format: date
       * @example 2023-05-01
       */
      registeredFrom: string;
      /** Format: date */
      registeredTo?: string | null;
    };
    RemadeFrom: {
      caseId: string;
      caseNo: string;
      document: string;
      receivedOn: string;
    };
    RemoveCoReviewerDto: {
      /**
       * @description 会审人员登录名
       * @example sy-reviewer-2
       */
      person: string;
      /**
       * @description 减签理由
       * @example 借调期满，不再参与。
       */
      reason: string;
    };
    RepeatNoticeDto: {
      /**
       * @description 重新告知的理由
       * @example 当事人在期限内邮寄的听证申请事后才收到，应当重新告知。
       */
      reason: string;
    };
    ReportUrgentSealDto: {
      /**
       * @description 查封、扣押编号（本案内）
       * @example 1
       */
      number: number;
      /**
       * @description 报告内容
       * @example 现场发现危险化学品泄漏，当场查封。
       */
      report: string;
    };
    RequestCaseExtensionDto: {
      /**
       * @description 延长的天数（处罚等为自然日，许可为工作日）；首次默认为规定的最长天数
       * @example 30
       */
      days?: number;
      /** @example 案情复杂，须等待上游企业协查结果。 */
      reason: string;
    };
    RequestExtensionDto: {
      /**
       * @description 案件复杂的情形
       * @example 涉及多个法律关系，证据材料较多。
       */
      complexity: string;
      /** @example 须调取上游企业账册核对违法所得。 */
      reason: string;
      /**
       * Format: date
       * @description 延长至该日
       * @example 2026-10-16
       */
      until?: string;
      /**
       * @description 延长的工作日数（与 until 二选一）
       * @example 5
       */
      workingDays?: number;
    };
    RequestRecusalDto: {
      /**
       * @description 代为提出时的申请人
       * @example 当事人
       */
      applicant?: string;
      /**
       * @description 回避情形
       * @example NEAR_RELATIVE
       * @enum {string}
       */
      ground: 'DIRECT_INTEREST' | 'NEAR_RELATIVE' | 'TOOK_PART_BEFORE' | 'OTHER_RELATION';
      /**
       * @description 应当回避的人员（登录名）
       * @example sy-reviewer-1
       */
      person: string;
      /**
       * @description 事实和理由
       * @example 系当事人法定代表人的兄弟。
       */
      reason: string;
    };
    ResolveFindingDto: {
      /** @example 文书模板已更正 */
      reason: string;
      /** @description true：让失败的步骤或命令再试一次；false：只关闭 */
      retry: boolean;
    };
    ResolveRegistrationDto: {
      /**
       * @description 依据文书
       * @example 登记保存物品处理决定书〔2026〕5号
       */
      document: string;
      /**
       * @description 登记保存编号（本案内）
       * @example 1
       */
      number: number;
      /**
       * @description 处理结果
       * @example EVIDENCE_TAKEN
       * @enum {string}
       */
      outcome: 'RETURNED' | 'EVIDENCE_TAKEN' | 'SENT_FOR_APPRAISAL' | 'SEALED' | 'CONFISCATED';
      /**
       * Format: date
       * @description 处理日期
       * @example 2026-07-29
       */
      resolvedOn: string;
    };
    Responsibility: {
      clauses: string[];
      text: components['schemas']['BilingualText'];
    };
    ResumeInvestigationDto: {
      /**
       * @description 补充调查事项
       * @example 按审核意见第1点补充调查违法所得数额。
       */
      matters: string;
    };
    ReturnDraftDto: {
      /** @example 理由部分未回应当事人申辩，请补充。 */
      reason: string;
    };
    ReturnOpinionDto: {
      /** @example 第2点理由不充分，请补充。 */
      reason: string;
    };
    ReturnTaskDto: {
      /**
       * @description 交回说明
       * @example 已核对，交回。
       */
      note?: string;
    };
    ReviewAdvice: {
      adviser: string;
      caseId: string;
      givenOn: string;
      id: string;
      inRegister: boolean;
      kind: string;
      organisation: string;
      personId: string | null;
      question: string;
      /** Format: date-time */
      recordedAt: string;
      recordedBy: string;
      round: number;
      text: string;
    };
    ReviewContribution: {
      caseId: string;
      coReviewerId: string;
      final: boolean;
      id: string;
      points: components['schemas']['OpinionPoint'][];
      round: number;
      text: string;
      writerName: string;
      /** Format: date-time */
      writtenAt: string;
      writtenBy: string;
    };
    ReviewerCandidate: {
      away: boolean;
      dueThisWeek: number;
      eligible: boolean;
      firstReview: boolean;
      hindrances: components['schemas']['Hindrance'][];
      /** Format: date-time */
      lastAssignedAt: string | null;
      name: string;
      openReviews: number;
      personId: string;
      qualificationNo: string | null;
      /** @enum {string} */
      register: 'CONFIRMED' | 'NONE' | 'UNCONFIRMED';
      registeredFrom: string | null;
      registeredTo: string | null;
      signInName: string;
      unitName: string;
    };
    ReviewExtension: {
      caseId: string;
      complexity: string;
      /** Format: date-time */
      decidedAt: string | null;
      decidedBy: string | null;
      decisionReason: string | null;
      dueAfter: string | null;
      dueBefore: string;
      id: string;
      reason: string;
      /** Format: date-time */
      requestedAt: string;
      requestedBy: string;
      round: number;
      /** @enum {string} */
      state: 'APPROVED' | 'ASKED' | 'LAPSED' | 'REFUSED';
      workingDays: number;
    };
    ReviewInquiry: {
      asked: string;
      caseId: string;
      heldOn: string;
      id: string;
      materials: components['schemas']['Material'][];
      place: string;
      record: string;
      /** Format: date-time */
      recordedAt: string;
      recordedBy: string;
      round: number;
      signed: boolean;
    };
    ReviewMark: {
      caseId: string;
      id: string;
      /** Format: date-time */
      madeAt: string;
      madeBy: string;
      makerName: string;
      place: components['schemas']['MaterialPlace'];
      /** Format: date-time */
      removedAt: string | null;
      round: number;
      shared: boolean;
      text: string;
    };
    ReviewPeriod: {
      workingDays: number;
    };
    ReviewRound: {
      /** Format: date-time */
      assignedAt: string | null;
      assignedBy: string | null;
      caseId: string;
      id: string;
      opinionKind: string | null;
      overdue: boolean;
      proposalHash: string;
      /** Format: date-time */
      receivedAt: string;
      reviewerId: string | null;
      round: number;
      /** @enum {string} */
      state: 'RETURNED' | 'RUNNING' | 'SIGNED';
    };
    RevocationView: {
      authority: string;
      caseId: string;
      decisionId: string;
      document: string;
      /** @enum {string} */
      effect: 'CHANGED' | 'REMADE' | 'REVOKED' | 'UNLAWFUL' | 'VOID';
      explanation: string;
      id: string;
      receivedOn: string;
      /** Format: date-time */
      recordedAt: string;
      recordedBy: string;
      remadeAs: string | null;
      remadeCaseNo: string | null;
    };
    ReworkAndResubmitDto: {
      /** @description 对审核意见逐点的答复（JBM-28b）；退回报送的不需要 */
      answers?: components['schemas']['PointAnswerDto'][];
      /** @description 影响材料清单的情形 */
      circumstances?: (
        | 'HEARING_HELD'
        | 'HEARING_WAIVED'
        | 'ASSESSMENT_HELD'
        | 'TECHNICAL_EVIDENCE'
        | 'HEARING_REQUESTED'
        | 'STATEMENT_MADE'
        | 'SEVERAL_HANDLERS'
        | 'CASE_LIMIT_EXTENDED'
      )[];
      /** @description 真实、准确、完整的声明（JBM-29），由报送人签署 */
      declaration?: components['schemas']['DeclarationDto'];
      /** @description 所见草稿各部分的版本；已被他人修改时拒绝 */
      draftVersions?: components['schemas']['DraftVersionsDto'];
      /** @description 按草稿报送：未填的部分取自草稿 */
      fromDraft?: boolean;
      /** @description 报送材料 */
      materials?: components['schemas']['MaterialDto'][];
      /** @description 拟处理意见 */
      proposal?: components['schemas']['ProposalDto'];
      /**
       * @description 报送的机关，默认由委托关系确定（SY-L2）
       * @example songyuan
       */
      reviewingAgency?: string;
      /**
       * @description 报送的法制审核机构；写明时与规则确定的机构核对（JBE-L2、SY-L2）
       * @example 法制科
       */
      reviewingUnit?: string;
      /** @description 重大执法决定标准 */
      scope?: components['schemas']['ScopeAnswersDto'];
      /** @description 情况说明（五部分，SY-L7） */
      statement?: components['schemas']['StatementDto'];
      /** @description 不属于重大决定而自愿报送（SY-L4） */
      voluntary?: boolean;
    };
    RoundDifference: {
      answers: components['schemas']['AnsweredPoint'][];
      fields: components['schemas']['FieldDifference'][];
      from: number;
      materials: components['schemas']['MaterialDifference'][];
      proposal: components['schemas']['TextPiece'][];
      proposalChanged: boolean;
      statement: {
        part: string;
        pieces: components['schemas']['TextPiece'][];
      }[];
      to: number;
    };
    RuleOnDisputeDto: {
      /** @description 保留意见：未被采纳一方要求记录的意见 */
      dissent?: string;
      /**
       * @description 理由
       * @example 违法所得数额尚未查清。
       */
      reason: string;
      /**
       * @description 承办机构处理后再报，或者重新出具审核意见
       * @example REWORK
       * @enum {string}
       */
      ruling: 'REWORK' | 'NEW_OPINION';
      /**
       * @description 裁定内容
       * @example 由承办机构补充证据后再次报送审核。
       */
      text: string;
    };
    Ruling: {
      by: components['schemas']['Participant'];
      dissent?: string;
      documentNo: string;
      on: string;
      reason: string;
      /** @enum {string} */
      ruling: 'NEW_OPINION' | 'REWORK';
      text: string;
    };
    SavedViewDto: {
      /**
       * @description 显示的列，按顺序
       * @example [
       *       "caseNo",
       *       "partyName",
       *       "dueDate"
       *     ]
       */
      columns: string[];
      /**
       * @description 该列表的筛选条件，名称与列表查询参数一致
       * @example {
       *       "caseKind": "PENALTY",
       *       "dueTo": "2026-10-10"
       *     }
       */
      filter: {
        [key: string]: string;
      };
      /** Format: uuid */
      id: string;
      /**
       * @example INBOX
       * @enum {string}
       */
      list: 'INBOX' | 'CASES';
      /** @example 本周到期的处罚案件 */
      name: string;
    };
    SaveOpinionDraftDto: {
      /** @description 逐项审核结论 */
      checklist?: components['schemas']['CheckedPointDto'][];
      /**
       * @description 所见草稿的版本；第一次保存为 0
       * @example 0
       */
      draftVersion: number;
      /**
       * @description 所依据的裁定文号；裁定要求重新出具意见时，须在此或者在意见正文中引用
       * @example 松执裁〔2026〕1号
       */
      followsRuling?: string;
      /**
       * @description 审核意见种类（见机关规则 opinionKinds）
       * @example AGREE
       * @enum {string}
       */
      kind?:
        | 'AGREE'
        | 'SUPPLEMENT'
        | 'NO_DECISION'
        | 'AMEND'
        | 'CORRECT'
        | 'REFER'
        | 'PROBLEMS'
        | 'NOT_PASSED'
        | 'OTHER';
      /** @description 逾期理由，逾期后必填 */
      lateReason?: string;
      /** @description 问题及处理要求，除同意外必填 */
      points?: components['schemas']['OpinionPointDto'][];
      /**
       * @description 移送接收机关
       * @example 松原市公安局（虚构）
       */
      referTo?: string;
      /**
       * @description 存在问题、未通过、其他的具体类别（A7）；不填由不通过的要点推定
       * @example CORRECT
       * @enum {string}
       */
      subKind?: 'REFER' | 'SUPPLEMENT' | 'CORRECT' | 'AMEND' | 'NO_DECISION';
      /** @example 同意拟处理意见。 */
      text?: string;
    };
    SavePhraseDto: {
      /** @example 执法程序合法，告知和送达符合规定。 */
      text: string;
      /** @example 程序合法 */
      title: string;
    };
    SaveSubmissionDraftDto: {
      /** @description 再次报送时：对审核意见逐点的答复 */
      answers?: components['schemas']['DraftAnswerDto'][];
      /** @description 影响材料清单的情形 */
      circumstances?: (
        | 'HEARING_HELD'
        | 'HEARING_WAIVED'
        | 'ASSESSMENT_HELD'
        | 'TECHNICAL_EVIDENCE'
        | 'HEARING_REQUESTED'
        | 'STATEMENT_MADE'
        | 'SEVERAL_HANDLERS'
        | 'CASE_LIMIT_EXTENDED'
      )[];
      /** @description 报送材料，可未完成 */
      materials?: components['schemas']['DraftMaterialDto'][];
      /** @description 拟处理意见 */
      proposal?: components['schemas']['ProposalDto'];
      /**
       * @description 报送的机关，默认由委托关系确定（SY-L2）
       * @example songyuan
       */
      reviewingAgency?: string;
      /**
       * @description 报送的法制审核机构；写明时与规则确定的机构核对（JBE-L2、SY-L2）
       * @example 法制科
       */
      reviewingUnit?: string;
      /** @description 重大执法决定标准 */
      scope?: components['schemas']['ScopeAnswersDto'];
      /** @description 情况说明（五部分，SY-L7） */
      statement?: components['schemas']['StatementDto'];
      /** @description 所写各部分的已见版本；不填为 0（新写） */
      versions?: components['schemas']['DraftVersionsDto'];
      /** @description 不属于重大决定而自愿报送（SY-L4） */
      voluntary?: boolean;
    };
    SaveViewDto: {
      /**
       * @description 显示的列，按顺序
       * @example [
       *       "caseNo",
       *       "partyName",
       *       "dueDate"
       *     ]
       */
      columns: string[];
      /**
       * @description 该列表的筛选条件，名称与列表查询参数一致
       * @example {
       *       "caseKind": "PENALTY",
       *       "dueTo": "2026-10-10"
       *     }
       */
      filter: {
        [key: string]: string;
      };
      /**
       * @example INBOX
       * @enum {string}
       */
      list: 'INBOX' | 'CASES';
      /** @example 本周到期的处罚案件 */
      name: string;
    };
    ScopeAnswer: {
      /** Format: date-time */
      answeredAt: string;
      answeredBy: string;
      answers: {
        [key: string]: boolean;
      };
      caseId: string;
      id: string;
      reasons: components['schemas']['ScopeReason'][];
    };
    ScopeAnswersDto: {
      /** @description 案件情况疑难复杂、涉及多个法律关系 */
      COMPLEX_MULTI_RELATION?: boolean;
      /** @description 经过听证程序 */
      HEARING_HELD?: boolean;
      /** @description 涉及重大公共利益 */
      MAJOR_PUBLIC_INTEREST?: boolean;
      /** @description 直接关系当事人或者第三人重大权益 */
      MAJOR_RIGHTS_DIRECT?: boolean;
      /** @description 可能造成重大社会影响或者引发社会风险 */
      SOCIAL_INFLUENCE_OR_RISK?: boolean;
      /** @description 法律、法规规定应当进行法制审核 */
      STATUTORY?: boolean;
    };
    ScopeReason: {
      clause: string;
      /** @enum {string} */
      criterion:
        | 'ALL_NON_SUMMARY'
        | 'CATALOGUE'
        | 'COMPLEX_MULTI_RELATION'
        | 'HEARING_HELD'
        | 'HEARING_RIGHT'
        | 'MAJOR_PUBLIC_INTEREST'
        | 'MAJOR_RIGHTS_DIRECT'
        | 'SOCIAL_INFLUENCE_OR_RISK'
        | 'STATUTORY'
        | 'VOLUNTARY';
      text: components['schemas']['BilingualText'];
    };
    ScopeResult: {
      caseId: string;
      caseNo: string;
      catalogueVersion: number | null;
      reasons: components['schemas']['ScopeReason'][];
      remarks?: components['schemas']['CaseRemark'][];
      reviewRequired: boolean;
      version: number;
      warnings: components['schemas']['ScopeWarning'][];
    };
    ScopeWarning: {
      clause: string;
      /** @enum {string} */
      code: 'CATALOGUE_MISSING' | 'CATALOGUE_NEWER' | 'CATALOGUE_UNFILED';
      text: components['schemas']['BilingualText'];
    };
    Seal: {
      /** Format: date-time */
      approvalDecidedAt: string | null;
      approvalReason: string | null;
      approvedBy: string | null;
      caseId: string;
      days: number;
      document: string;
      endedOn: string | null;
      extendedBy: number;
      extensionApprovedBy: string | null;
      extensionReason: string | null;
      id: string;
      items: string[];
      /** @enum {string} */
      kind: 'SEAL' | 'SEIZURE';
      number: number;
      /** @enum {string|null} */
      outcome: 'CONFISCATED' | 'DESTROYED' | 'HANDED_OVER' | 'LIFTED' | null;
      recordedBy: string;
      report: string | null;
      /** Format: date-time */
      reportedAt: string | null;
      /** @enum {string} */
      state: 'ENDED' | 'IN_FORCE' | 'REFUSED';
      /** Format: date-time */
      takenAt: string;
      urgent: boolean;
    };
    SealPeriod: {
      days: number;
      extensionDays: number;
    };
    ServeDecisionDto: {
      /** @description 当事人同意电子送达的确认书 */
      consent?: string;
      /**
       * @description 送达方式
       * @example DIRECT
       * @enum {string}
       */
      method:
        'DIRECT' | 'LEFT_AT_PREMISES' | 'POST' | 'ENTRUSTED' | 'FORWARDED' | 'ELECTRONIC' | 'PUBLICATION';
      /** @description 备注；委托、转交送达的原因 */
      note?: string;
      /** @description 邮寄凭证；公告送达时其他方式无法送达的证明 */
      proof?: string;
      /**
       * Format: date
       * @description 公告日期
       */
      publishedOn?: string;
      /**
       * @description 受送达人或见证人
       * @example 张某（签收）
       */
      receivedBy: string;
      /**
       * Format: date
       * @description 送达日期
       * @example 2026-10-12
       */
      servedOn: string;
      /**
       * @description 送达人（二人）
       * @example [
       *       "sy-handler-1",
       *       "sy-handler-2"
       *     ]
       */
      servers: string[];
      /** @description 留置送达的见证人 */
      witness?: string;
    };
    ServeHearingNoticeDto: {
      /**
       * Format: date
       * @description 听证日期
       * @example 2026-09-17
       */
      hearingOn: string;
      /**
       * @description 听证地点
       * @example 本机关第一会议室
       */
      place: string;
      /**
       * @description 听证主持人登录名（非本案调查人员）
       * @example sy-reviewer-1
       */
      presider: string;
      /**
       * Format: date
       * @description 听证通知送达日期
       * @example 2026-09-07
       */
      servedOn: string;
    };
    ServeNoticeDto: {
      /**
       * @description 拟处罚金额（元）
       * @example 120000.00
       */
      amount?: string;
      /**
       * @description 依据
       * @example [
       *       "食品安全法第一百二十五条"
       *     ]
       */
      basis: string[];
      /** @description 当事人同意电子送达的确认书 */
      consent?: string;
      /**
       * @description 拟认定的事实、理由
       * @example 当事人经营标签不合格食品。
       */
      facts: string;
      /**
       * @description 是否告知听证权利（行政处罚法 63）
       * @example true
       */
      hearingRight: boolean;
      /**
       * @description 拟处罚种类
       * @example [
       *       "FINE"
       *     ]
       */
      kinds: (
        | 'WARNING'
        | 'PUBLIC_CRITICISM'
        | 'FINE'
        | 'CONFISCATE_GAINS'
        | 'CONFISCATE_GOODS'
        | 'SUSPEND_PERMIT'
        | 'DOWNGRADE_QUALIFICATION'
        | 'REVOKE_PERMIT'
        | 'RESTRICT_OPERATION'
        | 'STOP_PRODUCTION'
        | 'CLOSE_BUSINESS'
        | 'RESTRICT_PROFESSION'
        | 'DETENTION'
        | 'OTHER'
      )[];
      /**
       * @description 送达方式
       * @example DIRECT
       * @enum {string}
       */
      method:
        'DIRECT' | 'LEFT_AT_PREMISES' | 'POST' | 'ENTRUSTED' | 'FORWARDED' | 'ELECTRONIC' | 'PUBLICATION';
      /** @description 上次告知后新查明的事实；当事人陈述后金额提高时必填（行政处罚法 45） */
      newFacts?: string;
      /** @description 备注；委托、转交送达的原因 */
      note?: string;
      /** @description 邮寄凭证；公告送达时其他方式无法送达的证明 */
      proof?: string;
      /**
       * Format: date
       * @description 公告日期
       */
      publishedOn?: string;
      /**
       * Format: date
       * @description 送达日期（北京时间）；公告送达为公告满三十日之日
       * @example 2026-09-02
       */
      servedOn: string;
      /** @description 留置送达的见证人 */
      witness?: string;
    };
    SessionDto: {
      /** Format: date-time */
      createdAt: string;
      /** @description 当前会话 / this very session */
      current: boolean;
      /** Format: date-time */
      expiresAt: string;
      /** Format: uuid */
      id: string;
      ip?: string;
      /** Format: date-time */
      lastSeenAt: string;
      userAgent?: string;
    };
    SetProfileParameterDto: {
      /**
       * @description 参数名（见 readProfile）
       * @example reviewAllNonSummary
       */
      parameter: string;
      /**
       * @description 变更理由，留痕
       * @example 市政府法制办2026年第3号批复
       */
      reason?: string;
      /**
       * @description 来源：文件和条款
       * @example ST-2.3.3(2)
       */
      source: string;
      /**
       * Format: date
       * @description 施行日期：当日及以后立案的案件适用
       * @example 2027-01-01
       */
      validFrom: string;
      /**
       * @description 新的值，类型与该参数相同
       * @example true
       */
      value: boolean | number | string | unknown[] | Record<string, never>;
    };
    SetRolesDto: {
      /**
       * @example [
       *       "HANDLER"
       *     ]
       */
      roles: (
        | 'HANDLER'
        | 'HANDLING_UNIT_HEAD'
        | 'LEGAL_REVIEWER'
        | 'LEGAL_UNIT_HEAD'
        | 'DEPUTY_IN_CHARGE'
        | 'AGENCY_HEAD'
        | 'DISCUSSION_MEMBER'
        | 'PUBLISHER'
        | 'ARCHIVIST'
        | 'SUPERVISOR'
        | 'PROCESS_ADMIN'
        | 'SYSTEM_ADMIN'
        | 'SECURITY_ADMIN'
        | 'AUDIT_ADMIN'
      )[];
      /**
       * @description 所见版本 / the version you have seen
       * @example 1
       */
      version: number;
    };
    ShareFigure: {
      clauses: string[];
      definition: components['schemas']['BilingualText'];
      key: string;
      label: components['schemas']['BilingualText'];
      of: string;
      part: string;
      /** @enum {string} */
      unit: 'PERCENT';
    };
    SignedInDto: {
      /**
       * Format: date-time
       * @example 2026-10-09T21:00:00.000+08:00
       */
      expiresAt: string;
      /** @description 须先修改密码 / the password must be changed first */
      mustChangePassword: boolean;
      person: components['schemas']['MeDto'];
      /** @description Authorization: Bearer <token>；浏览器用同值的 Cookie */
      token: string;
    };
    SignInDto: {
      /**
       * Format: password
       * @example Fashi-2026-yanshi
       */
      password: string;
      /** @example sy-handler-1 */
      signInName: string;
    };
    SignMinutesDto: {
      /**
       * @description 对笔录无异议
       * @example true
       */
      agrees: boolean;
      /** @description 对笔录的异议（有异议的必填，随笔录保存） */
      reservation?: string;
    };
    SignOpinionDto: {
      /** @example 同意审核意见。 */
      remark?: string;
    };
    SkippedDay: {
      date: string;
      /** @enum {string} */
      kind: 'EXCLUDED' | 'HOLIDAY' | 'LOCAL_HOLIDAY' | 'WEEKEND' | 'WORKDAY' | 'WORKED_WEEKEND';
      why: components['schemas']['BilingualText'];
    };
    SkippedDayDto: {
      /**
       * Format: date
       * @example 2026-10-01
       */
      date: string;
      /** @enum {string} */
      kind: 'WORKDAY' | 'WORKED_WEEKEND' | 'WEEKEND' | 'HOLIDAY' | 'LOCAL_HOLIDAY' | 'EXCLUDED';
      why: components['schemas']['BilingualTextDto'];
    };
    StatementDto: {
      /** @example 现场检查笔录、询问笔录各一份；已举行听证。 */
      evidenceAndHearing?: string;
      /**
       * @description 基本事实
       * @example 当事人于2026年7月销售标签不合格食品。
       */
      facts?: string;
      /** @example 依据食品安全法第一百二十五条，按裁量基准一般情节。 */
      lawAndDiscretion?: string;
      /** @example 承办人员均持有有效行政执法证。 */
      officers?: string;
      /** @example 无。 */
      others?: string;
    };
    StatutoryDayDto: {
      /** Format: date */
      date: string;
      name: components['schemas']['BilingualTextDto'];
    };
    StatutoryDaysDto: {
      days: components['schemas']['StatutoryDayDto'][];
      /** @description 日期未知的法定节日 */
      unknown: components['schemas']['BilingualTextDto'][];
    };
    StoredFileDto: {
      /** Format: date-time */
      createdAt: string;
      /** Format: uuid */
      id: string;
      /**
       * @description 按内容识别
       * @example application/pdf
       */
      mediaType: string;
      /** @example 立案审批表.pdf */
      name: string;
      /** @example 3 */
      pageCount: number | null;
      sha256: string;
      /** @example 48213 */
      size: number;
      sm3: string;
      uploadedBy: string;
    };
    Submission: {
      caseId: string;
      /** Format: date-time */
      completeAt: string | null;
      content: components['schemas']['SubmissionContent'];
      id: string;
      missing: string[];
      proposalHash: string;
      /** @enum {string|null} */
      receipt: 'DEEMED' | 'ON_SUBMISSION' | 'SIGNED_FOR' | 'WITH_NOTICE' | null;
      /** Format: date-time */
      receivedAt: string | null;
      /** Format: date-time */
      returnedAt: string | null;
      round: number;
      rulingNo: string | null;
      /** Format: date-time */
      submittedAt: string;
      submittedBy: string;
    };
    SubmissionCheckView: {
      checklist: components['schemas']['ChecklistLine'][];
      complete: boolean;
      faults: components['schemas']['Refusal'][];
      maySubmit: boolean;
      recorded: components['schemas']['RecordedCircumstance'][];
      round: number;
    };
    SubmissionContent: {
      answers: {
        answer: string;
        point: number;
      }[];
      circumstances: (
        | 'ASSESSMENT_HELD'
        | 'CASE_LIMIT_EXTENDED'
        | 'HEARING_HELD'
        | 'HEARING_REQUESTED'
        | 'HEARING_WAIVED'
        | 'SEVERAL_HANDLERS'
        | 'STATEMENT_MADE'
        | 'TECHNICAL_EVIDENCE'
      )[];
      declaration: components['schemas']['Declaration'];
      materials: components['schemas']['Material'][];
      proposal: components['schemas']['Proposal'];
      scope: {
        COMPLEX_MULTI_RELATION?: boolean;
        HEARING_HELD?: boolean;
        MAJOR_PUBLIC_INTEREST?: boolean;
        MAJOR_RIGHTS_DIRECT?: boolean;
        SOCIAL_INFLUENCE_OR_RISK?: boolean;
        STATUTORY?: boolean;
      };
      statement: {
        evidenceAndHearing: string;
        facts: string;
        lawAndDiscretion: string;
        officers: string;
        others: string;
      };
      voluntary: boolean;
    };
    SubmitForReviewDto: {
      /** @description 影响材料清单的情形 */
      circumstances?: (
        | 'HEARING_HELD'
        | 'HEARING_WAIVED'
        | 'ASSESSMENT_HELD'
        | 'TECHNICAL_EVIDENCE'
        | 'HEARING_REQUESTED'
        | 'STATEMENT_MADE'
        | 'SEVERAL_HANDLERS'
        | 'CASE_LIMIT_EXTENDED'
      )[];
      /** @description 真实、准确、完整的声明（JBM-29），由报送人签署 */
      declaration?: components['schemas']['DeclarationDto'];
      /** @description 所见草稿各部分的版本；已被他人修改时拒绝 */
      draftVersions?: components['schemas']['DraftVersionsDto'];
      /** @description 按草稿报送：未填的部分取自草稿 */
      fromDraft?: boolean;
      /** @description 报送材料 */
      materials?: components['schemas']['MaterialDto'][];
      /** @description 拟处理意见 */
      proposal?: components['schemas']['ProposalDto'];
      /**
       * @description 报送的机关，默认由委托关系确定（SY-L2）
       * @example songyuan
       */
      reviewingAgency?: string;
      /**
       * @description 报送的法制审核机构；写明时与规则确定的机构核对（JBE-L2、SY-L2）
       * @example 法制科
       */
      reviewingUnit?: string;
      /** @description 重大执法决定标准 */
      scope?: components['schemas']['ScopeAnswersDto'];
      /** @description 情况说明（五部分，SY-L7） */
      statement?: components['schemas']['StatementDto'];
      /** @description 不属于重大决定而自愿报送（SY-L4） */
      voluntary?: boolean;
    };
    SupplementItem: {
      key: string;
      reason: string;
    };
    SupplementItemDto: {
      /**
       * @description 材料项（见机关规则 materials，或 OTHER）
       * @example HEARING_RECORD
       */
      key: string;
      /** @example 已举行听证，未附听证笔录。 */
      reason: string;
    };
    SupplementNotice: {
      /** Format: date-time */
      answeredAt: string | null;
      answeredBy: string | null;
      caseId: string;
      clock: string;
      consequence: string;
      id: string;
      /** Format: date-time */
      issuedAt: string;
      issuedBy: string;
      items: components['schemas']['SupplementItem'][];
      materials: components['schemas']['Material'][];
      number: number;
      /** @enum {string} */
      phase: 'BEFORE_RECEIPT' | 'IN_REVIEW';
      remark: string | null;
      round: number;
      /** @enum {string} */
      state: 'ANSWERED' | 'EXPIRED' | 'OPEN';
      supplementBy: string;
    };
    TakenCounts: {
      added: number;
      unchanged: number;
    };
    TaskCounts: {
      dueThisWeek: number;
      open: number;
      overdue: number;
    };
    TaskGroup: {
      dueThisWeek: number;
      key: string;
      label: string;
      open: number;
      overdue: number;
    };
    TextPiece: {
      /** @enum {string} */
      change: 'ADDED' | 'REMOVED' | 'SAME';
      text: string;
    };
    Transfer: {
      at: string;
      bundle: components['schemas']['TransferDocument'][];
      receipt: components['schemas']['TransferReceipt'];
      recordedBy: components['schemas']['ReferralPerson'];
    };
    TransferDocument: {
      fileId?: string;
      /** @enum {string} */
      kind: 'GOODS_LIST' | 'INVESTIGATION_REPORT' | 'OTHER_MATERIAL' | 'TEST_REPORT' | 'TRANSFER_LETTER';
      noneBecause?: string;
      pages?: number;
      paperReference?: string;
      title?: string;
    };
    TransferDocumentDto: {
      /** Format: uuid */
      fileId?: string;
      /**
       * @example TRANSFER_LETTER
       * @enum {string}
       */
      kind: 'TRANSFER_LETTER' | 'INVESTIGATION_REPORT' | 'GOODS_LIST' | 'TEST_REPORT' | 'OTHER_MATERIAL';
      /**
       * @description 没有该项材料的原因
       * @example 本案没有扣押物品
       */
      noneBecause?: string;
      /** @example 2 */
      pages?: number;
      /** @example 第1册第1页 */
      paperReference?: string;
      /** @example 涉嫌犯罪案件移送书 */
      title?: string;
    };
    TransferReceipt: {
      documentNo?: string;
      receivedBy: string;
      receivedOn: string;
    };
    TransferReceiptDto: {
      /** @example 松公接〔2026〕8号 */
      documentNo?: string;
      /** @example 王某（公安机关） */
      receivedBy: string;
      /**
       * Format: date
       * @example 2026-10-09
       */
      receivedOn: string;
    };
    UnitDto: {
      /** @example songyuan */
      agencyId: string;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'HANDLING' | 'LEGAL' | 'LEADERSHIP' | 'OTHER';
      /** @example 执法一大队 */
      name: string;
    };
    UnsignedMember: {
      at: string;
      by: string;
      name: string;
      personId: string;
      reason: string;
    };
    UploadDto: {
      /** Format: date-time */
      expiresAt: string;
      /**
       * Format: uuid
       * @description 完成并通过检查后的文件
       */
      fileId: string | null;
      /** Format: uuid */
      id: string;
      name: string;
      /** @description 服务器已保存的字节数 */
      received: number;
      size: number;
    };
    UploadFileDto: {
      /**
       * Format: byte
       * @description 内容（base64），至多 1 MiB
       */
      contentBase64?: string;
      /** @example text/plain */
      mediaType?: string;
      /**
       * @description multipart 可省略，取文件自身名称
       * @example 立案审批表.txt
       */
      name?: string;
      /** @description 内容的 SHA-256，不符则拒绝 */
      sha256?: string;
      /**
       * @description 内容（文本），与 contentBase64 二选一
       * @example 案情：……
       */
      text?: string;
    };
    UrgeDto: {
      /**
       * @description 催办内容
       * @example 期限将至，请尽快办理。
       */
      note: string;
      /**
       * @description 流程图中的任务标识
       * @example writeOpinion
       */
      taskKey: string;
      /**
       * Format: uuid
       * @description 同类待办有多项时，写明是哪一项
       */
      workItemId?: string;
    };
    VersionView: {
      agencyId: string;
      contentHash: string;
      filing: {
        filedOn: string;
        filingNo: string;
      } | null;
      id: string;
      /** Format: date-time */
      importedAt: string;
      importedBy: string;
      /** @enum {string} */
      register: 'ADVISERS' | 'CATALOGUE' | 'ENTRUSTMENTS' | 'LAWS' | 'OFFICERS' | 'REVIEWERS';
      rowCount: number;
      source: string;
      validFrom: string;
      version: number;
    };
    WaiverDto: {
      /**
       * Format: uuid
       * @description 放弃声明的文件
       */
      fileId?: string;
      /** @description 当事人签字的放弃声明的内容 */
      text?: string;
    };
    WebhookView: {
      agencyId: string;
      createdAt: string;
      description: string;
      id: string;
      kinds: string[];
      rotation: number;
      url: string;
    };
    WebhookWithSecret: {
      agencyId: string;
      createdAt: string;
      description: string;
      id: string;
      kinds: string[];
      rotation: number;
      secret: string | null;
      url: string;
    };
    Week: {
      from: string;
      to: string;
    };
    WithdrawHearingDto: {
      /**
       * Format: date
       * @description 撤回日期
       * @example 2026-09-10
       */
      on: string;
      /** @description 当事人签字的撤回听证申请 */
      withdrawal: components['schemas']['WaiverDto'];
    };
    WorkItemDto: {
      /**
       * @description 您代谁办理（代行）
       * @example 季秋实
       */
      actingFor: string | null;
      /** @example songyuan */
      agencyId: string;
      /** @example 120000.00 */
      amount: string | null;
      assigneeId: string | null;
      /**
       * @description 承办人姓名
       * @example 周立群
       */
      assigneeName: string | null;
      /** @example LEGAL_REVIEWER */
      candidateRole: string | null;
      /** Format: uuid */
      caseId: string;
      /** @example PENALTY */
      caseKind: string;
      /** @description 办案期限；已办结或者没有的为 null */
      caseLimit: components['schemas']['CaseLimitDto'] | null;
      /** @example 松市监案〔2026〕17号 */
      caseNo: string | null;
      /** @example 经营不符合食品安全标准的食品 */
      cause: string;
      /** Format: date-time */
      createdAt: string;
      /** @description 受委托办理，交回后由委托人提交 */
      delegated: boolean;
      /**
       * Format: date-time
       * @description 自此刻起逾期
       */
      dueAt: string | null;
      /**
       * Format: date
       * @example 2026-10-10
       */
      dueDate: string | null;
      /**
       * Format: date
       * @description 按从严理解的到期日
       */
      dueStrictDate: string | null;
      /** @description 今日（北京时间）到期；没有工作日剩余的，也可能在其后的休息日到期 */
      dueToday: boolean;
      /** Format: date-time */
      finishedAt: string | null;
      /** @description 办结时代谁办理 */
      finishedFor: string | null;
      /**
       * @description 界面
       * @example review/write-opinion
       */
      formKey: string | null;
      handlerIds: string[];
      /** Format: uuid */
      id: string;
      /** @description 您可以签收 */
      mayClaim: boolean;
      /** @description 您可以退回 */
      mayReturn: boolean;
      /** @example 出具法制审核意见 */
      nameZh: string;
      /** @description 现已逾期 */
      overdue: boolean;
      /** @example 云岭测试食品有限公司（虚构） */
      partyName: string;
      /** @description 由谁转来或者委托 */
      passedOnBy: string | null;
      /** @example legal-review */
      processKey: string;
      /** @description 暂定：跨越尚未公布放假安排的年份 */
      provisional: boolean;
      /**
       * @description 您与该待办的关系
       * @enum {string}
       */
      relation:
        | 'HOLDER'
        | 'DELEGATE'
        | 'OWNER'
        | 'CANDIDATE'
        | 'CO_REVIEWER'
        | 'PRESIDER'
        | 'COPIED'
        | 'STARTED'
        | 'READER';
      reviewerId: string | null;
      /**
       * @description 第几轮审核
       * @example 1
       */
      round: number;
      /** @example UNDER_REVIEW */
      stage: string;
      /**
       * @description COMPLETING：已受理，流程引擎正在处理
       * @enum {string}
       */
      state: 'OPEN' | 'COMPLETING' | 'DONE' | 'CANCELLED';
      /**
       * @description 流程图中的任务标识
       * @example writeOpinion
       */
      taskKey: string;
      unitId: string | null;
      /**
       * @description 今日之后至到期日（含）的工作日数；已过为负，已办结或无期限为 null
       * @example 3
       */
      workingDaysLeft: number | null;
    };
    WriteOpinionDto: {
      /** @description 逐项审核结论 */
      checklist: components['schemas']['CheckedPointDto'][];
      /**
       * @description 所依据的裁定文号；裁定要求重新出具意见时，须在此或者在意见正文中引用
       * @example 松执裁〔2026〕1号
       */
      followsRuling?: string;
      /**
       * @description 审核意见种类（见机关规则 opinionKinds）
       * @example AGREE
       * @enum {string}
       */
      kind:
        | 'AGREE'
        | 'SUPPLEMENT'
        | 'NO_DECISION'
        | 'AMEND'
        | 'CORRECT'
        | 'REFER'
        | 'PROBLEMS'
        | 'NOT_PASSED'
        | 'OTHER';
      /** @description 逾期理由，逾期后必填 */
      lateReason?: string;
      /** @description 问题及处理要求，除同意外必填 */
      points?: components['schemas']['OpinionPointDto'][];
      /**
       * @description 移送接收机关
       * @example 松原市公安局（虚构）
       */
      referTo?: string;
      /**
       * @description 存在问题、未通过、其他的具体类别（A7）；不填由不通过的要点推定
       * @example CORRECT
       * @enum {string}
       */
      subKind?: 'REFER' | 'SUPPLEMENT' | 'CORRECT' | 'AMEND' | 'NO_DECISION';
      /** @example 同意拟处理意见。 */
      text: string;
    };
    YearDetailDto: {
      history: components['schemas']['YearVersionDto'][];
      inForce: components['schemas']['YearViewDto'];
      recounts: components['schemas']['RecountResultDto'][];
    };
    YearVersionDto: {
      confirmedWarnings: components['schemas']['BilingualTextDto'][];
      /** Format: date-time */
      loadedAt: string | null;
      /** @description 空为系统内置 */
      loadedBy: string | null;
      official: components['schemas']['OfficialYearDto'];
      version: number;
    };
    YearViewDto: {
      /** Format: date-time */
      loadedAt: string | null;
      loadedBy: string | null;
      official: components['schemas']['OfficialYearDto'] | null;
      /** @enum {string} */
      status: 'OFFICIAL' | 'PROVISIONAL';
      statutory: components['schemas']['StatutoryDaysDto'];
      /** @description 现行版本；0 为尚未载入 */
      version: number;
      /** @example 248 */
      workingDays: number;
      /** @example 2027 */
      year: number;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listAbsences: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            absences: components['schemas']['Absence'][];
          };
        };
      };
    };
  };
  recordAbsence: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordAbsenceDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            absenceId: string;
            gaps: number;
          };
        };
      };
    };
  };
  cancelAbsence: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        absenceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            absenceId: string;
          };
        };
      };
    };
  };
  listAgencies: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgencyView'][];
        };
      };
    };
  };
  readProfile: {
    parameters: {
      query?: {
        /** @description 日期，默认今天 */
        on?: string;
      };
      header?: never;
      path: {
        agencyId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProfileVersion'];
        };
      };
    };
  };
  listProfileCases: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        agencyId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProfileCaseCount'][];
        };
      };
    };
  };
  setProfileParameter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        agencyId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetProfileParameterDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ParameterAnswer'];
        };
      };
    };
  };
  readParameterHistory: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        agencyId: string;
        parameter: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ParameterPast'][];
        };
      };
    };
  };
  listProfileVersions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        agencyId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProfileVersionHead'][];
        };
      };
    };
  };
  importProfile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ImportProfileDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProfileVersion'];
        };
      };
    };
  };
  searchAudit: {
    parameters: {
      query?: {
        action?: string;
        /** @description 人员或程序标识 / person id or `worker:<topic>` */
        actorId?: string;
        /** @description 人员姓名（完整）/ exact name */
        actorName?: string;
        agencyId?: string;
        /** @description 上一页的 nextBefore / nextBefore of the page before */
        before?: number;
        caseId?: string;
        code?: string;
        commandId?: string;
        /** @description 自（含）/ from, inclusive */
        from?: string;
        limit?: number;
        objectId?: string;
        objectType?: string;
        requestId?: string;
        result?: 'ACCEPTED' | 'REFUSED';
        /** @description 至（不含）/ until, exclusive */
        until?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditPageDto'];
        };
      };
    };
  };
  checkAuditChain: {
    parameters: {
      query?: {
        last?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChainStatusDto'];
        };
      };
    };
  };
  readCaseCalendar: {
    parameters: {
      query: {
        /** @description 起（含） */
        from: string;
        /** @description 我的、本机构的 */
        scope?: 'MINE' | 'UNIT';
        /** @description 止（含），至多 370 天 */
        to: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseCalendar'];
        };
      };
    };
  };
  exportCaseCalendar: {
    parameters: {
      query: {
        /** @description 起（含） */
        from: string;
        /** @description 我的、本机构的 */
        scope?: 'MINE' | 'UNIT';
        /** @description 止（含），至多 370 天 */
        to: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  listCases: {
    parameters: {
      query?: {
        /** @description 上一页的 next */
        after?: string;
        /** @description 机关标识 */
        agencyId?: string;
        /** @description 金额下限（元，含） */
        amountFrom?: string;
        /** @description 金额上限（元，含） */
        amountTo?: string;
        /** @description 案号的一部分 */
        caseNo?: string;
        /** @description 案由的一部分 */
        cause?: string;
        /** @description 立案日期起（含） */
        filedFrom?: string;
        /** @description 立案日期止（含） */
        filedTo?: string;
        /** @description 办案人员标识 */
        handlerId?: string;
        kind?: 'PENALTY' | 'PERMIT' | 'COERCION' | 'LEVY' | 'FEE' | 'INSPECTION';
        limit?: number;
        /** @description 当事人名称的一部分 */
        party?: string;
        /** @description 审核人员标识 */
        reviewerId?: string;
        /** @description 审核轮次不少于 */
        roundFrom?: number;
        stage?:
          | 'INVESTIGATING'
          | 'NOTIFYING'
          | 'PREPARING_SUBMISSION'
          | 'UNDER_REVIEW'
          | 'REWORKING'
          | 'IN_DISPUTE'
          | 'REFERRING'
          | 'REFERRED'
          | 'REVIEW_NOT_REQUIRED'
          | 'REVIEW_PASSED'
          | 'IN_DISCUSSION'
          | 'AWAITING_DECISION'
          | 'DECIDED'
          | 'SERVED'
          | 'CLOSED'
          | 'CLOSED_WITHOUT_DECISION';
        /** @description 在办或者已结 */
        state?: 'OPEN' | 'CLOSED';
        /** @description 案号、案由或当事人中的词，以空格分隔 */
        text?: string;
        /** @description 承办机构或者审核机构标识 */
        unitId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            count: number;
            items: components['schemas']['CaseHead'][];
            next: string | null;
          };
        };
      };
    };
  };
  fileCase: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FileCaseDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readCase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ETag 为案件版本 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CasePage'];
        };
      };
    };
  };
  acceptNoDecision: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AcceptNoDecisionDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  addCoReviewer: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddCoReviewerDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  adjournDiscussion: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AdjournDiscussionDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  answerCallUp: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerCallUpDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  answerScope: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerScopeDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScopeResult'];
        };
      };
    };
  };
  answerSupplementNotice: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerSupplementNoticeDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  approveDecision: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApprovalDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  approveSecondSupplement: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  assignReviewer: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssignReviewerDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readCaseAudit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAuditEvent'][];
        };
      };
    };
  };
  callUpMaterials: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CallUpMaterialsDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  castVote: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CastVoteDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  changeHandlers: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeHandlersDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  changeProposal: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeProposalDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            caseId: string;
            caseNo: string;
            remarks?: components['schemas']['CaseRemark'][];
            round: number;
            version: number;
          };
        };
      };
    };
  };
  changeToOrdinaryProcedure: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeToOrdinaryProcedureDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  claimReview: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  closeCase: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CloseCaseDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  closeExcludedTime: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CloseExcludedTimeDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            caseId: string;
            caseNo: string;
            due: string | null;
            remarks?: components['schemas']['CaseRemark'][];
            version: number;
          };
        };
      };
    };
  };
  concludeDiscussion: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConcludeDiscussionDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  contributeReview: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ContributeReviewDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  conveneDiscussion: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConveneDiscussionDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  copyCase: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CopyCaseDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  correctOpinion: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectOpinionDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readCourse: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseCourse'];
        };
      };
    };
  };
  decideCaseExtension: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideCaseExtensionDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            caseId: string;
            caseLimit: string | null;
            caseNo: string;
            remarks?: components['schemas']['CaseRemark'][];
            version: number;
          };
        };
      };
    };
  };
  decideExtension: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideExtensionDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  decideOnTheSpot: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideOnTheSpotDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            caseId: string;
            caseNo: string;
            documentNo: string;
            remarks?: components['schemas']['CaseRemark'][];
            version: number;
          };
        };
      };
    };
  };
  decideRecusal: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideRecusalDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  decideReferral: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideReferralDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  decideUrgentSeal: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideUrgentSealDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  delegateTask: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HandOverTaskDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  draftDecision: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftDecisionDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  endInvestigation: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndInvestigationDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  escalateDispute: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EscalateDisputeDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  excuseMember: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExcuseMemberDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  extendSeal: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExtendSealDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            caseId: string;
            caseNo: string;
            remarks?: components['schemas']['CaseRemark'][];
            sealLimit: string;
            version: number;
          };
        };
      };
    };
  };
  readCaseFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseFileView'];
        };
      };
    };
  };
  fileWithAgency: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FileWithAgencyDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readGate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GateCondition'][];
        };
      };
    };
  };
  issueSupplementNotice: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IssueSupplementNoticeDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  liftSeal: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LiftSealDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  objectToOpinion: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ObjectToOpinionDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  openExcludedTime: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenExcludedTimeDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            caseId: string;
            caseNo: string;
            due: string | null;
            number: number;
            remarks?: components['schemas']['CaseRemark'][];
            version: number;
          };
        };
      };
    };
  };
  checkOpinion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CheckOpinionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpinionCheckView'];
        };
      };
    };
  };
  readOpinionDraft: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            draft: components['schemas']['DraftView2'] | null;
          };
        };
      };
    };
  };
  saveOpinionDraft: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SaveOpinionDraftDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            draftVersion: number;
          };
        };
      };
    };
  };
  orderDiscussion: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OrderDiscussionDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  listPrecedents: {
    parameters: {
      query?: {
        limit?: number;
      };
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Precedents'];
        };
      };
    };
  };
  proceedWithoutReview: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProceedWithoutReviewDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  recordAdvice: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordAdviceDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  recordBirthDate: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordBirthDateDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  recordHearing: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordHearingDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  recordInquiry: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordInquiryDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  recordNegotiation: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordNegotiationDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  recordPartyResponse: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordPartyResponseDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  recordPoliceAnswer: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordPoliceAnswerDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  recordPreliminaryRegistration: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordRegistrationDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            caseId: string;
            caseNo: string;
            number: number;
            remarks?: components['schemas']['CaseRemark'][];
            resolveBy: string;
            version: number;
          };
        };
      };
    };
  };
  recordRevocation: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordRevocationDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            caseId: string;
            caseNo: string;
            remadeAs: string | null;
            remadeCaseNo: string | null;
            remarks?: components['schemas']['CaseRemark'][];
            version: number;
          };
        };
      };
    };
  };
  recordSeal: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordSealDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            caseId: string;
            caseNo: string;
            number: number;
            remarks?: components['schemas']['CaseRemark'][];
            reportBy: string | null;
            sealLimit: string;
            version: number;
          };
        };
      };
    };
  };
  recordTransfer: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordTransferDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  recordUnsignedMinutes: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordUnsignedMinutesDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  referCase: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReferCaseDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  removeCoReviewer: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RemoveCoReviewerDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  repeatNotice: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RepeatNoticeDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  reportUrgentSeal: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReportUrgentSealDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  requestCaseExtension: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RequestCaseExtensionDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            caseId: string;
            caseNo: string;
            days: number;
            number: number;
            remarks?: components['schemas']['CaseRemark'][];
            version: number;
          };
        };
      };
    };
  };
  requestExtension: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RequestExtensionDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  requestRecusal: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RequestRecusalDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  resolvePreliminaryRegistration: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResolveRegistrationDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  resumeInvestigation: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResumeInvestigationDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  returnBundle: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  returnDecisionDraft: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReturnDraftDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  returnOpinion: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReturnOpinionDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  reviewDecisionDraft: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApprovalDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  listReviewMarks: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            marks: components['schemas']['ReviewMark'][];
          };
        };
      };
    };
  };
  addReviewMark: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddReviewMarkDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            markId: string;
          };
        };
      };
    };
  };
  removeReviewMark: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
        markId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            markId: string;
          };
        };
      };
    };
  };
  listReviewers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['ReviewerCandidate'][];
          };
        };
      };
    };
  };
  reworkAndResubmit: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReworkAndResubmitDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            caseId: string;
            caseNo: string;
            remarks?: components['schemas']['CaseRemark'][];
            round: number;
            version: number;
          };
        };
      };
    };
  };
  readRoundDifference: {
    parameters: {
      query: {
        /** @description 对照的轮次，默认前一轮 */
        from?: number;
        /** @description 轮次 */
        to: number;
      };
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundDifference'];
        };
      };
    };
  };
  ruleOnDispute: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RuleOnDisputeDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  saveSubmissionDraft: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SaveSubmissionDraftDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            caseId: string;
            round: number;
            versions: {
              answers?: number;
              circumstances?: number;
              evidenceAndHearing?: number;
              facts?: number;
              lawAndDiscretion?: number;
              materials?: number;
              officers?: number;
              others?: number;
              proposal?: number;
              scope?: number;
              voluntary?: number;
            };
          };
        };
      };
    };
  };
  serveDecision: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ServeDecisionDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  serveHearingNotice: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ServeHearingNoticeDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  serveNotice: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ServeNoticeDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  signForReceipt: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  signMinutes: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignMinutesDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  signOpinion: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignOpinionDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  checkSubmission: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SubmissionCheckView'];
        };
      };
    };
  };
  readSubmissionDraft: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftView'];
        };
      };
    };
  };
  submitForReview: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SubmitForReviewDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            caseId: string;
            caseNo: string;
            remarks?: components['schemas']['CaseRemark'][];
            round: number;
            version: number;
          };
        };
      };
    };
  };
  transferTask: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HandOverTaskDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  urge: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UrgeDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  withdrawHearing: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawHearingDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  writeOpinion: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        'If-Match'?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WriteOpinionDto'];
      };
    };
    responses: {
      /** @description caseId, caseNo, version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  streamChanges: {
    parameters: {
      query?: {
        /** @description Same, for the first request */
        lastEventId?: string;
      };
      header?: {
        /** @description Goes on after this event */
        'Last-Event-ID'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  listDeliveries: {
    parameters: {
      query?: {
        /** @description 上一页的 next */
        after?: string;
        agencyId?: string;
        channel?: 'MAIL' | 'WEBHOOK';
        limit?: number;
        /** @description 待投递、已投递、已放弃 */
        state?: 'PENDING' | 'SENT' | 'FAILED';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['DeliveryView'][];
            next: string | null;
          };
        };
      };
    };
  };
  replayDelivery: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        deliveryId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  listFindings: {
    parameters: {
      query?: {
        /** @description 上一页给出的 next */
        after?: string;
        /** @description 案件 ID */
        caseId?: string;
        kind?:
          | 'COMMAND_LOST'
          | 'COMMAND_DELAYED'
          | 'CASE_WITHOUT_INSTANCE'
          | 'INSTANCE_WITHOUT_CASE'
          | 'INSTANCE_OF_CLOSED_CASE'
          | 'DUPLICATE_INSTANCE'
          | 'TASK_NOT_IN_INBOX'
          | 'WORK_ITEM_WITHOUT_TASK'
          | 'STEP_FAILED'
          | 'INCIDENT'
          | 'NOBODY_ACTS';
        limit?: number;
        /** @description 包括已修复和已消失的 */
        withResolved?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FindingPageDto'];
        };
      };
    };
  };
  resolveFinding: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResolveFindingDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  uploadFile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UploadFileDto'];
        'multipart/form-data': components['schemas']['UploadFileDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StoredFileDto'];
        };
      };
    };
  };
  readFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StoredFileDto'];
        };
      };
    };
  };
  downloadFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  beginUpload: {
    parameters: {
      query?: never;
      header: {
        /** @description 总字节数 */
        'Upload-Length': string;
        /** @description `filename`, `filetype`, `sha256`，值为 base64 */
        'Upload-Metadata': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UploadDto'];
        };
      };
    };
  };
  describeUploads: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readUpload: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        uploadId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UploadDto'];
        };
      };
    };
  };
  cancelUpload: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        uploadId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  headUpload: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        uploadId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  appendUpload: {
    parameters: {
      query?: never;
      header: {
        /** @description 本段起点 */
        'Upload-Offset': string;
      };
      path: {
        uploadId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readHealth: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            alive: boolean;
          };
        };
      };
    };
  };
  readReadiness: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Readiness'];
        };
      };
    };
  };
  listInbox: {
    parameters: {
      query?: {
        /** @description 上一页返回的 next / `next` of the page before */
        after?: string;
        /** @description 金额下限（元） */
        amountFrom?: string;
        /** @description 金额上限（元） */
        amountTo?: string;
        caseId?: string;
        /** @description 案件种类 */
        caseKind?: string;
        /** @description 案号的一部分 */
        caseNo?: string;
        /** @description 案由的一部分 */
        cause?: string;
        /** @description 到期日起（含） */
        dueFrom?: string;
        /** @description 到期日止（含） */
        dueTo?: string;
        /** @description 办案人员 */
        handlerId?: string;
        limit?: number;
        /** @description 当事人名称的一部分 */
        party?: string;
        /** @description 审核人员 */
        reviewerId?: string;
        /** @description 案件所处阶段 */
        stage?: string;
        /** @description 流程图中的任务标识 */
        taskKey?: string;
        /** @description 案号、当事人、案由、任务名中的词，以空格分隔 */
        text?: string;
        view?: 'mine' | 'group' | 'soonDue' | 'overdue' | 'done' | 'copied' | 'started';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InboxPageDto'];
        };
      };
    };
  };
  countInbox: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InboxCountsDto'];
        };
      };
    };
  };
  claimTask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        taskId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkItemDto'];
        };
      };
    };
  };
  returnTask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        taskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReturnTaskDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkItemDto'];
        };
      };
    };
  };
  me: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeDto'];
        };
      };
    };
  };
  changePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangePasswordDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  listPhrases: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PhraseDto'][];
        };
      };
    };
  };
  savePhrase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        phraseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SavePhraseDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PhraseDto'];
        };
      };
    };
  };
  removePhrase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        phraseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readPreferences: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PreferencesDto'];
        };
      };
    };
  };
  changePreferences: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangePreferencesDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PreferencesDto'];
        };
      };
    };
  };
  listMySessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionDto'][];
        };
      };
    };
  };
  endMySession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        sessionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  listSavedViews: {
    parameters: {
      query?: {
        list?: 'INBOX' | 'CASES';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedViewDto'][];
        };
      };
    };
  };
  saveView: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        viewId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SaveViewDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedViewDto'];
        };
      };
    };
  };
  removeView: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        viewId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  listNotifications: {
    parameters: {
      query?: {
        /** @description 上一页返回的 next */
        after?: string;
        limit?: number;
        /** @description 只看未读 */
        unread?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NotificationPageDto'];
        };
      };
    };
  };
  readNotification: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NotificationDto'];
        };
      };
    };
  };
  listDigests: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DigestDto'][];
        };
      };
    };
  };
  listNotificationKinds: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NotificationRule'][];
        };
      };
    };
  };
  readAllNotifications: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReadAllDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadCountDto'];
        };
      };
    };
  };
  readNotificationSettings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NotificationSettingsDto'];
        };
      };
    };
  };
  changeNotificationSettings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeNotificationSettingsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NotificationSettingsDto'];
        };
      };
    };
  };
  listPeople: {
    parameters: {
      query?: {
        /** @description 上一页的 nextAfter / nextAfter of the page before */
        after?: string;
        agencyId?: string;
        includeDisabled?: boolean;
        limit?: number;
        role?:
          | 'HANDLER'
          | 'HANDLING_UNIT_HEAD'
          | 'LEGAL_REVIEWER'
          | 'LEGAL_UNIT_HEAD'
          | 'DEPUTY_IN_CHARGE'
          | 'AGENCY_HEAD'
          | 'DISCUSSION_MEMBER'
          | 'PUBLISHER'
          | 'ARCHIVIST'
          | 'SUPERVISOR'
          | 'PROCESS_ADMIN'
          | 'SYSTEM_ADMIN'
          | 'SECURITY_ADMIN'
          | 'AUDIT_ADMIN';
        /** @description 登录名（完整）/ exact sign-in name */
        signInName?: string;
        /** @description 登录名或者姓名的一部分 / part of name or sign-in name */
        text?: string;
        unitId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PeoplePageDto'];
        };
      };
    };
  };
  createPerson: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreatePersonDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonWithPasswordDto'];
        };
      };
    };
  };
  readPerson: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        personId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonDto'];
        };
      };
    };
  };
  changePerson: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        personId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangePersonDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonDto'];
        };
      };
    };
  };
  recordCertificate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        personId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CertificateDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonDto'];
        };
      };
    };
  };
  disablePerson: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        personId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PersonVersionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonDto'];
        };
      };
    };
  };
  enablePerson: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        personId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PersonVersionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonDto'];
        };
      };
    };
  };
  endSessions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        personId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EndedSessionsDto'];
        };
      };
    };
  };
  resetPassword: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        personId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonWithPasswordDto'];
        };
      };
    };
  };
  recordReviewerRegistration: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        personId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegistrationDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonDto'];
        };
      };
    };
  };
  checkRoles: {
    parameters: {
      query: {
        roles: (
          | 'HANDLER'
          | 'HANDLING_UNIT_HEAD'
          | 'LEGAL_REVIEWER'
          | 'LEGAL_UNIT_HEAD'
          | 'DEPUTY_IN_CHARGE'
          | 'AGENCY_HEAD'
          | 'DISCUSSION_MEMBER'
          | 'PUBLISHER'
          | 'ARCHIVIST'
          | 'SUPERVISOR'
          | 'PROCESS_ADMIN'
          | 'SYSTEM_ADMIN'
          | 'SECURITY_ADMIN'
          | 'AUDIT_ADMIN'
        )[];
      };
      header?: never;
      path: {
        personId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'][];
        };
      };
    };
  };
  setRoles: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        personId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetRolesDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonDto'];
        };
      };
    };
  };
  unlockSignIn: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        personId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonDto'];
        };
      };
    };
  };
  listRegisterVersions: {
    parameters: {
      query?: {
        /** @description 机关，默认本机关；platform 为全国法律 */
        agencyId?: string;
      };
      header?: never;
      path: {
        /** @description 名录 */
        register: 'OFFICERS' | 'REVIEWERS' | 'ADVISERS' | 'LAWS' | 'CATALOGUE' | 'ENTRUSTMENTS';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VersionView'][];
        };
      };
    };
  };
  importRegister: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 名录 */
        register: 'OFFICERS' | 'REVIEWERS' | 'ADVISERS' | 'LAWS' | 'CATALOGUE' | 'ENTRUSTMENTS';
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ImportRegisterDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportAnswer'];
        };
      };
    };
  };
  checkRegister: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 名录 */
        register: 'OFFICERS' | 'REVIEWERS' | 'ADVISERS' | 'LAWS' | 'CATALOGUE' | 'ENTRUSTMENTS';
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ImportRegisterDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportCheck'];
        };
      };
    };
  };
  exportRegister: {
    parameters: {
      query?: {
        /** @description 机关，默认本机关；platform 为全国法律 */
        agencyId?: string;
        /** @description 版本号，默认现行版本 */
        version?: number;
      };
      header?: never;
      path: {
        /** @description 名录 */
        register: 'OFFICERS' | 'REVIEWERS' | 'ADVISERS' | 'LAWS' | 'CATALOGUE' | 'ENTRUSTMENTS';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
    };
  };
  readRegister: {
    parameters: {
      query?: {
        /** @description 机关，默认本机关；platform 为全国法律 */
        agencyId?: string;
        /** @description 版本号，默认现行版本 */
        version?: number;
      };
      header?: never;
      path: {
        /** @description 名录 */
        register: 'OFFICERS' | 'REVIEWERS' | 'ADVISERS' | 'LAWS' | 'CATALOGUE' | 'ENTRUSTMENTS';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegisterContent'];
        };
      };
    };
  };
  recordCatalogueFiling: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        versionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordCatalogueFilingDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VersionView'];
        };
      };
    };
  };
  listExpiringEntries: {
    parameters: {
      query?: {
        /** @description 机关，默认本机关；platform 为全国法律 */
        agencyId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExpiringEntry'][];
        };
      };
    };
  };
  listLawsInForce: {
    parameters: {
      query?: {
        /** @description 日期，默认今天 */
        on?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CitableLaw'][];
        };
      };
    };
  };
  readReviewerRatio: {
    parameters: {
      query?: {
        /** @description 机关，默认本机关；platform 为全国法律 */
        agencyId?: string;
        /** @description 日期，默认今天 */
        on?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RatioAnswer'];
        };
      };
    };
  };
  signIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignedInDto'];
        };
      };
    };
  };
  signOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  signOutEverywhere: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EndedSessionsDto'];
        };
      };
    };
  };
  readStatistics: {
    parameters: {
      query: {
        /** @description 机关标识 */
        agencyId?: string;
        /** @description 期间起（含） */
        from: string;
        /** @description 按机关、机构、人员、种类、月份分组 */
        groupBy?: 'NONE' | 'AGENCY' | 'UNIT' | 'PERSON' | 'KIND' | 'MONTH';
        kind?: 'PENALTY' | 'PERMIT' | 'COERCION' | 'LEVY' | 'FEE' | 'INSPECTION';
        /** @description 人员标识：办案人员或者审核人员 */
        personId?: string;
        /** @description 期间止（含） */
        to: string;
        /** @description 机构标识：案件按承办机构，审核按审核机构 */
        unitId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FigureTable'];
        };
      };
    };
  };
  listFigureCases: {
    parameters: {
      query: {
        /** @description 上一页的 next */
        after?: string;
        /** @description 机关标识 */
        agencyId?: string;
        /** @description 指标标识 */
        figure: string;
        /** @description 期间起（含） */
        from: string;
        kind?: 'PENALTY' | 'PERMIT' | 'COERCION' | 'LEVY' | 'FEE' | 'INSPECTION';
        limit?: number;
        /** @description 人员标识：办案人员或者审核人员 */
        personId?: string;
        /** @description 期间止（含） */
        to: string;
        /** @description 机构标识：案件按承办机构，审核按审核机构 */
        unitId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FigureCases'];
        };
      };
    };
  };
  exportFigureCases: {
    parameters: {
      query: {
        /** @description 机关标识 */
        agencyId?: string;
        /** @description 指标标识 */
        figure: string;
        format?: 'xlsx' | 'csv';
        /** @description 期间起（含） */
        from: string;
        kind?: 'PENALTY' | 'PERMIT' | 'COERCION' | 'LEVY' | 'FEE' | 'INSPECTION';
        /** @description 人员标识：办案人员或者审核人员 */
        personId?: string;
        /** @description 期间止（含） */
        to: string;
        /** @description 机构标识：案件按承办机构，审核按审核机构 */
        unitId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  exportStatistics: {
    parameters: {
      query: {
        /** @description 机关标识 */
        agencyId?: string;
        format?: 'xlsx' | 'csv';
        /** @description 期间起（含） */
        from: string;
        /** @description 按机关、机构、人员、种类、月份分组 */
        groupBy?: 'NONE' | 'AGENCY' | 'UNIT' | 'PERSON' | 'KIND' | 'MONTH';
        kind?: 'PENALTY' | 'PERMIT' | 'COERCION' | 'LEVY' | 'FEE' | 'INSPECTION';
        /** @description 人员标识：办案人员或者审核人员 */
        personId?: string;
        /** @description 期间止（含） */
        to: string;
        /** @description 机构标识：案件按承办机构，审核按审核机构 */
        unitId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readLoad: {
    parameters: {
      query?: {
        /** @description 机关标识 */
        agencyId?: string;
        kind?: 'PENALTY' | 'PERMIT' | 'COERCION' | 'LEVY' | 'FEE' | 'INSPECTION';
        /** @description 承办人标识；NONE 为尚无人签收 */
        personId?: string;
        /** @description 待办所在机构的标识 */
        unitId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Load'];
        };
      };
    };
  };
  listReviewerRatios: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgencyRatio'][];
        };
      };
    };
  };
  listOpenTasks: {
    parameters: {
      query?: {
        /** @description 上一页的 next */
        after?: string;
        /** @description 机关标识 */
        agencyId?: string;
        /** @description 全部、本周到期、逾期 */
        due?: 'ALL' | 'THIS_WEEK' | 'OVERDUE';
        kind?: 'PENALTY' | 'PERMIT' | 'COERCION' | 'LEVY' | 'FEE' | 'INSPECTION';
        limit?: number;
        /** @description 承办人标识；NONE 为尚无人签收 */
        personId?: string;
        /** @description 待办所在机构的标识 */
        unitId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenTaskList'];
        };
      };
    };
  };
  listUnits: {
    parameters: {
      query?: {
        agencyId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitDto'][];
        };
      };
    };
  };
  createUnit: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateUnitDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitDto'];
        };
      };
    };
  };
  changeUnit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        unitId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeUnitDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitDto'];
        };
      };
    };
  };
  listWebhooks: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookView'][];
        };
      };
    };
  };
  createWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateWebhookDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookWithSecret'];
        };
      };
    };
  };
  removeWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        webhookId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  rotateWebhookSecret: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        webhookId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookWithSecret'];
        };
      };
    };
  };
  countPeriod: {
    parameters: {
      query: {
        /** @description 不计入的时段，可重复 */
        exclude?: string[];
        /** @description 最后一日放假：顺延 / 不顺延并预警 / 不看日历 */
        lastDay?: 'ROLL' | 'KEEP_AND_WARN' | 'KEEP';
        number?: number;
        /** @description 起算日期或带时区的时刻（当日不计） */
        start: string;
        unit:
          | 'WORKING_DAY'
          | 'CALENDAR_DAY'
          | 'HOUR'
          | 'MONTH'
          | 'YEAR'
          | 'FIXED_DATE'
          | 'CLEAR_WORKING_DAY_BEFORE';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DueDateDto'];
        };
      };
    };
  };
  listCalendarDays: {
    parameters: {
      query: {
        from: string;
        /** @description 最多 400 天 */
        to: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarDaysDto'];
        };
      };
    };
  };
  listCalendarYears: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['YearViewDto'][];
        };
      };
    };
  };
  loadCalendarYear: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LoadCalendarYearDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LoadedYearDto'];
        };
      };
    };
  };
  readCalendarYear: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        year: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['YearDetailDto'];
        };
      };
    };
  };
  previewCalendarYear: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CalendarNoticeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticePreviewDto'];
        };
      };
    };
  };
}
